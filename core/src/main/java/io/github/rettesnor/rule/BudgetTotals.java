// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Payer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a budget, made in one pass over its lines: the total of each line, which lines each category has, and what they come to. All
 * in the budget's own currency, exact. Sums are of the lines that the grant pays or may pay; what co-funding pays is in none of them.
 */
@SuppressWarnings("ReferenceEquality") // the places of lines without a category of their own
public final class BudgetTotals {

    private static final int NONE = -1;
    private static final Set<Category> OF_FORMAT = Set.copyOf(Category.ofFormat());

    /** The place of lines without a category, or with one that no rule knows. */
    private static final Category UNKNOWN = Category.of("");

    /** The category of a line of which what a rule needs could not be read. */
    public static final Category NOT_READ = Category.of("not read");

    private final Budget budget;
    private final List<BudgetLine> lines;
    private final @Nullable BigDecimal[] lineTotals;
    private final boolean allowsNegative;
    private final Category[] categories;
    private final int[] first;
    private final int[] next;
    private int distinct;
    private boolean complete = true;
    private @Nullable Funding funding;

    /**
     * Adds up a budget whose categories are those of the public format.
     *
     * @param budget the budget
     */
    public BudgetTotals(Budget budget) {
        this(budget, OF_FORMAT);
    }

    /**
     * Adds up a budget.
     *
     * @param budget the budget
     * @param known the categories that its rules know
     */
    public BudgetTotals(Budget budget, Set<Category> known) {
        this(budget, known, false);
    }

    /**
     * Adds up a budget, or accounts.
     *
     * @param budget the budget
     * @param known the categories that its rules know
     * @param allowsNegative whether a cost may be negative, as a credit note in accounts is
     */
    public BudgetTotals(Budget budget, Set<Category> known, boolean allowsNegative) {
        this.budget = budget;
        this.allowsNegative = allowsNegative;
        lines = budget.lines();
        lineTotals = new @Nullable BigDecimal[lines.size()];
        categories = new Category[lines.size()];
        first = new int[lines.size()];
        next = new int[lines.size()];
        for (int i = lines.size() - 1; i >= 0; i--) {
            add(i, lines.get(i), known);
        }
    }

    private void add(int position, BudgetLine line, Set<Category> known) {
        BigDecimal total = total(line);
        lineTotals[position] = total;
        Category stated = line.category() == null ? UNKNOWN : line.category();
        int of = find(stated);
        if (of < 0 && stated != NOT_READ && !known.contains(stated)) {
            stated = UNKNOWN;
            of = find(UNKNOWN);
        }
        if (of < 0) {
            of = distinct;
            distinct++;
            categories[of] = stated;
            first[of] = NONE;
        }
        next[position] = first[of];
        first[of] = position;
        complete &= total != null && stated != UNKNOWN;
    }

    private int find(Category category) {
        for (int i = 0; i < distinct; i++) {
            if (categories[i].equals(category)) {
                return i;
            }
        }
        return NONE;
    }

    /** Unit cost × persons × occasions, or the lump sum; null if the line is not such that a total can be reckoned. */
    private @Nullable BigDecimal total(BudgetLine line) {
        BigDecimal cost = cost(line);
        if (cost == null || count(line.persons()) < 1 || !isOccasions(line)) {
            return null;
        }
        return line.unitCost() == null ? cost : times(times(cost, line.persons()), line.occasions());
    }

    private static BigDecimal times(BigDecimal cost, @Nullable Integer persons) {
        return persons == null || persons == 1 ? cost : cost.multiply(BigDecimal.valueOf(persons));
    }

    private static BigDecimal times(BigDecimal cost, @Nullable BigDecimal occasions) {
        return occasions == null ? cost : cost.multiply(occasions);
    }

    /**
     * Returns what a line states that it costs: each time for each person, or in all.
     *
     * @param line the line
     * @return its unit cost or lump sum; null if it has neither or both, or one that is not a cost
     */
    public @Nullable BigDecimal cost(BudgetLine line) {
        BigDecimal unitCost = line.unitCost();
        BigDecimal lumpSum = line.lumpSum();
        BigDecimal cost = unitCost == null ? lumpSum : unitCost;
        return cost == null || (unitCost != null && lumpSum != null) || !isCost(cost) ? null : cost;
    }

    private boolean isCost(BigDecimal cost) {
        return (allowsNegative || cost.signum() >= 0)
                && Amounts.isBounded(cost)
                && Amounts.isInUnits(cost, budget.currency());
    }

    /**
     * Returns how many persons a line is for.
     *
     * @param stated as the line states it
     * @return the number, 1 if it is not stated
     */
    public static int count(@Nullable Integer stated) {
        return stated == null ? 1 : stated;
    }

    /**
     * Returns how many occasions a line is for.
     *
     * @param line the line
     * @return the number as the line states it, 1 if it does not
     */
    public static BigDecimal occasions(BudgetLine line) {
        BigDecimal stated = line.occasions();
        return stated == null ? BigDecimal.ONE : stated;
    }

    /**
     * Returns whether the occasions of a line can be reckoned with: more than 0, whole where the category counts so, else with at most two
     * decimals.
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
     * Returns whether every line has a category that is known and a total, so that the sums are those of the whole budget.
     *
     * @return true if so
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Returns whether every line has a total, so that what they come to is known.
     *
     * @return true if so
     */
    public boolean hasAllTotals() {
        return Arrays.stream(lineTotals).noneMatch(Objects::isNull);
    }

    /**
     * Returns whether the category of a line is one that the rules know.
     *
     * @param line the line's position, from 0
     * @return false if it is not, or none is stated
     */
    public boolean isKnown(int line) {
        for (int unknown = firstUnknown(); unknown >= 0 && unknown <= line; unknown = next(unknown)) {
            if (unknown == line) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns who pays a line.
     *
     * @param line the line's position, from 0
     * @return null if the budget does not make that known
     */
    public @Nullable Payer payer(int line) {
        return funding().payer(line);
    }

    /**
     * Returns whether the grant pays a line, or may pay it.
     *
     * @param line the line's position, from 0
     * @return false if the co-funding pays it
     */
    public boolean mayBeOfGrant(int line) {
        return payer(line) != Payer.CO_FUNDING;
    }

    /**
     * Returns who pays the lines, and what is stated of it.
     *
     * @return the funding
     */
    public Funding funding() {
        Funding known = funding;
        if (known == null) {
            known = new Funding(budget, lineTotals, allowsNegative);
            funding = known;
        }
        return known;
    }

    /**
     * Returns whether the budget does not make known who pays some line.
     *
     * @return true if so
     */
    public boolean hasOpen() {
        return IntStream.range(0, lines.size()).anyMatch(line -> payer(line) == null);
    }

    /**
     * Returns the project funds (nb: prosjektmidler): the sum of the lines that the grant pays or may pay.
     *
     * @return the sum of those that have a total
     */
    public BigDecimal funds() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int line = 0; line < lineTotals.length; line++) {
            sum = plus(sum, line, false);
        }
        return sum;
    }

    /**
     * Returns the sum of the lines of which it is not known who pays them.
     *
     * @return the sum of those that have a total
     */
    public BigDecimal open() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int line = 0; line < lineTotals.length; line++) {
            sum = plus(sum, line, true);
        }
        return sum;
    }

    /**
     * Returns the sum of a category's lines that the grant pays or may pay.
     *
     * @param category the category
     * @return the sum of those that have a total, zero if there are none
     */
    public BigDecimal sum(Category category) {
        return sum(category, false);
    }

    /**
     * Returns the sum of a category's lines of which it is not known who pays them.
     *
     * @param category the category
     * @return the sum of those that have a total, zero if there are none
     */
    public BigDecimal openSum(Category category) {
        return sum(category, true);
    }

    private BigDecimal sum(Category category, boolean openOnly) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int line = first(category); line >= 0; line = next(line)) {
            sum = plus(sum, line, openOnly);
        }
        return sum;
    }

    private BigDecimal plus(BigDecimal sum, int line, boolean openOnly) {
        BigDecimal total = lineTotals[line];
        Payer payer = payer(line);
        return total == null || payer == Payer.CO_FUNDING || (openOnly && payer != null) ? sum : sum.add(total);
    }

    /**
     * Returns the total of a line.
     *
     * @param line the line's position, from 0
     * @return its total, null if none can be reckoned
     */
    public @Nullable BigDecimal line(int line) {
        return lineTotals[line];
    }

    /**
     * Returns the first line of a category, whoever pays it; the others follow by {@link #next}.
     *
     * @param category the category
     * @return the line's position, from 0; negative if the category has no lines
     */
    public int first(Category category) {
        int of = find(category);
        return of < 0 ? NONE : first[of];
    }

    /**
     * Returns the first line without a category that the rules know; the others follow by {@link #next}.
     *
     * @return the line's position, from 0; negative if there is none
     */
    public int firstUnknown() {
        return first(UNKNOWN);
    }

    /**
     * Returns the next line of the same category.
     *
     * @param line a line's position, from 0
     * @return the next line's position; negative if there is none
     */
    public int next(int line) {
        return next[line];
    }

    /**
     * Returns the categories that have lines.
     *
     * @return the categories, in the order of their first lines
     */
    public List<Category> categories() {
        return lines.stream()
                .map(BudgetLine::category)
                .filter(category -> category != null && find(category) >= 0)
                .distinct()
                .toList();
    }

    /**
     * Returns the lines that the sums are of.
     *
     * @return the lines
     */
    public List<BudgetLine> lines() {
        return lines;
    }
}
