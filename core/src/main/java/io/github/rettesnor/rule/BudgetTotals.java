// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a budget: the project funds and which lines each category has, made in one pass over the lines, and the total of each
 * category, added up when it is first asked for. All in the budget's own currency (kr), exact.
 */
@SuppressWarnings("EnumOrdinal") // arrays by category, for the life of one check
public final class BudgetTotals {

    private static final int CATEGORIES = Category.values().length;
    private static final int NONE = -1;

    private final List<BudgetLine> lines;
    private final @Nullable BigDecimal[] lineTotals;
    private final int[] first = new int[CATEGORIES];
    private final int[] next;
    private final @Nullable BigDecimal[] sums = new @Nullable BigDecimal[CATEGORIES];
    private BigDecimal funds = BigDecimal.ZERO;
    private boolean complete = true;

    /**
     * Adds up a budget.
     *
     * @param budget the budget
     */
    public BudgetTotals(Budget budget) {
        lines = budget.lines();
        lineTotals = new @Nullable BigDecimal[lines.size()];
        next = new int[lines.size()];
        Arrays.fill(first, NONE);
        for (int i = lines.size() - 1; i >= 0; i--) {
            add(i, lines.get(i));
        }
    }

    private void add(int position, BudgetLine line) {
        BigDecimal total = total(line);
        lineTotals[position] = total;
        if (total == null || line.category() == null) {
            complete = false;
        }
        if (total != null) {
            funds = funds.add(total);
        }
        if (line.category() != null) {
            int category = line.category().ordinal();
            next[position] = first[category];
            first[category] = position;
        }
    }

    /**
     * The total of a line: {@code unitCost × persons × occasions}, or the lump sum.
     *
     * @param line the line
     * @return the total, null if the line is not such that one can be reckoned
     */
    private static @Nullable BigDecimal total(BudgetLine line) {
        BigDecimal cost = cost(line);
        int persons = count(line.persons());
        int occasions = count(line.occasions());
        if (cost == null || persons < 1 || occasions < 1) {
            return null;
        }
        long heads = (long) persons * occasions;
        return line.unitCost() == null || heads == 1 ? cost : cost.multiply(BigDecimal.valueOf(heads));
    }

    /**
     * What a line says that it costs: each time for each person, or in all.
     *
     * @param line the line
     * @return its unit cost or lump sum; null if it has neither or both, or one that is no cost
     */
    public static @Nullable BigDecimal cost(BudgetLine line) {
        BigDecimal unitCost = line.unitCost();
        BigDecimal lumpSum = line.lumpSum();
        BigDecimal cost = unitCost == null ? lumpSum : unitCost;
        return cost == null || (unitCost != null && lumpSum != null) || !Amounts.isCost(cost) ? null : cost;
    }

    /**
     * How many persons or occasions a line is for.
     *
     * @param stated as the line states it
     * @return the number, 1 if it is not stated
     */
    public static int count(@Nullable Integer stated) {
        return stated == null ? 1 : stated;
    }

    /**
     * Whether every line has a category and a total, so that the sums say all there is to say.
     *
     * @return true if so
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * The project funds (nb: prosjektmidler): the sum of all lines that have a total.
     *
     * @return the sum
     */
    public BigDecimal funds() {
        return funds;
    }

    /**
     * The sum of a category's lines that have a total.
     *
     * @param category the category
     * @return the sum, zero if it has no such lines
     */
    public BigDecimal sum(Category category) {
        BigDecimal sum = sums[category.ordinal()];
        if (sum == null) {
            sum = BigDecimal.ZERO;
            for (int line = first(category); line >= 0; line = next(line)) {
                BigDecimal total = lineTotals[line];
                sum = total == null ? sum : sum.add(total);
            }
            sums[category.ordinal()] = sum;
        }
        return sum;
    }

    /**
     * The total of a line.
     *
     * @param line the line's position, from 0
     * @return its total, null if none can be reckoned
     */
    public @Nullable BigDecimal line(int line) {
        return lineTotals[line];
    }

    /**
     * The first line of a category; the others follow by {@link #next}.
     *
     * @param category the category
     * @return the line's position, from 0; negative if the category has no lines
     */
    public int first(Category category) {
        return first[category.ordinal()];
    }

    /**
     * The next line of the same category.
     *
     * @param line a line's position, from 0
     * @return the next line's position; negative if there is none
     */
    public int next(int line) {
        return next[line];
    }

    /**
     * The lines that the sums are of.
     *
     * @return the lines
     */
    public List<BudgetLine> lines() {
        return lines;
    }
}
