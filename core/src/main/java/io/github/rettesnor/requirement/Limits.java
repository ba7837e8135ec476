// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.reading.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Checks the parameters of limits. */
final class Limits {

    /** The smallest difference between two amounts, 0.01 kr. */
    static final BigDecimal LEAST = new BigDecimal("0.01");

    private Limits() {}

    /**
     * Copies the categories that a limit is of.
     *
     * @param categories the categories
     * @return a copy
     * @throws IllegalArgumentException if there is none, or one is named twice and its lines would count twice
     */
    static List<Category> categories(List<Category> categories) {
        if (categories.isEmpty()) {
            throw new Refusal("refused.no-category", Map.of());
        }
        if (Set.copyOf(categories).size() < categories.size()) {
            throw new Refusal("refused.category-twice", Map.of());
        }
        return List.copyOf(categories);
    }

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
            throw new Refusal(
                    "refused.amount",
                    Map.of(
                            "number", number.toPlainString(),
                            "currency", ExactMoney.currency(limit).getCurrencyCode()));
        }
        return ExactMoney.of(limit);
    }
}
