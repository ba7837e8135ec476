// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.ExactMoney;
import java.math.BigDecimal;
import javax.money.MonetaryAmount;

/** Checks amounts that are limits. */
final class Limits {

    /** The smallest difference between two amounts, 0.01 kr. */
    static final BigDecimal LEAST = new BigDecimal("0.01");

    private Limits() {}

    /**
     * Brings a limit to the form of all amounts of the library.
     *
     * @param limit an amount of any class
     * @return the same amount
     * @throws IllegalArgumentException if it is negative, too large, or has more decimals than amounts have
     */
    static MonetaryAmount amount(MonetaryAmount limit) {
        BigDecimal number = ExactMoney.number(limit);
        if (!Amounts.isCost(number, ExactMoney.currency(limit))) {
            throw new IllegalArgumentException(
                    "a limit must be from 0 to below 10^15 and in whole hundredths, not " + number.toPlainString());
        }
        return ExactMoney.of(limit);
    }
}
