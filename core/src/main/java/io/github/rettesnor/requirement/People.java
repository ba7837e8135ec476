// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.rule.BudgetTotals;
import java.math.BigDecimal;

/** How many people, and how often. */
record People(int persons, int occasions) {

    static People of(BudgetLine line) {
        return new People(BudgetTotals.count(line.persons()), BudgetTotals.count(line.occasions()));
    }

    boolean isAsManyAsOften(People other) {
        return persons == other.persons && occasions == other.occasions;
    }

    long heads() {
        return (long) persons * occasions;
    }

    BigDecimal most(BigDecimal ceiling) {
        return ceiling.multiply(BigDecimal.valueOf(heads()));
    }
}
