// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.rule.LineCost;
import java.math.BigDecimal;

/** How many people, and how often. */
record People(int persons, BigDecimal occasions) {

    private static final int WHOLE_DIGITS = 18;

    People {
        occasions = occasions.stripTrailingZeros();
        occasions = occasions.scale() < 0 ? occasions.setScale(0) : occasions;
    }

    static People of(BudgetLine line) {
        return new People(LineCost.persons(line), LineCost.occasions(line));
    }

    /** A number that may have decimals, as a count where it has none. */
    static Figure number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() <= 0 && shortest.precision() - shortest.scale() < WHOLE_DIGITS
                ? count(shortest.longValueExact())
                : new Figure.Decimal(shortest);
    }

    BigDecimal heads() {
        return occasions.multiply(BigDecimal.valueOf(persons));
    }

    BigDecimal most(BigDecimal ceiling) {
        return ceiling.multiply(heads());
    }
}
