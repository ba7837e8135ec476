// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a budget line costs: its unit cost × persons × occasions, or its lump sum.
 *
 * @param currency the currency of the budget, null if it states none
 * @param allowsNegative whether a cost may be negative, as a credit note in accounts is
 */
public record LineCost(@Nullable Currency currency, boolean allowsNegative) {

    /**
     * Returns the number of persons that a line states, 1 if it states none.
     *
     * @param line the line
     * @return the number, as it is stated
     */
    public static int persons(BudgetLine line) {
        Integer stated = line.persons();
        return stated == null ? 1 : stated;
    }

    /**
     * Returns the number of occasions that a line states, 1 if it states none.
     *
     * @param line the line
     * @return the number, as it is stated
     */
    public static BigDecimal occasions(BudgetLine line) {
        BigDecimal stated = line.occasions();
        return stated == null ? BigDecimal.ONE : stated;
    }

    /**
     * Returns whether a total can be made with the occasions of a line: they are more than 0, whole where the category counts so, else of
     * at most two decimals.
     *
     * @param line the line
     * @return true if so, or none are stated
     */
    public static boolean isOccasions(BudgetLine line) {
        BigDecimal stated = line.occasions();
        Category category = line.category();
        return stated == null
                || (stated.signum() > 0
                        && Amounts.isBounded(stated)
                        && Amounts.hasDecimals(stated, category != null && category.isCountedWhole() ? 0 : 2));
    }

    /**
     * Returns what a line states that it costs: each time for each person, or in all.
     *
     * @param line the line
     * @return its unit cost or lump sum; null if it has neither or both, or one that is not a cost
     */
    public @Nullable BigDecimal stated(BudgetLine line) {
        BigDecimal unitCost = line.unitCost();
        BigDecimal lumpSum = line.lumpSum();
        BigDecimal cost = unitCost == null ? lumpSum : unitCost;
        return cost == null || (unitCost != null && lumpSum != null) || !isCost(cost) ? null : cost;
    }

    private boolean isCost(BigDecimal cost) {
        return Amounts.isCost(allowsNegative ? cost.abs() : cost, currency);
    }

    /** The total of a line; null if the line is not such that it has one. */
    @Nullable
    BigDecimal total(BudgetLine line) {
        BigDecimal cost = stated(line);
        if (cost == null || persons(line) < 1 || !isOccasions(line)) {
            return null;
        } else if (line.unitCost() == null) {
            return cost;
        }
        BigDecimal ofAll = persons(line) == 1 ? cost : cost.multiply(BigDecimal.valueOf(persons(line)));
        return line.occasions() == null ? ofAll : ofAll.multiply(occasions(line));
    }
}
