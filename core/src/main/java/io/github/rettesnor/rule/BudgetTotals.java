// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Payer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a budget, made in one pass over its lines: the total of each line, which lines each category has, and their sums. All
 * in the budget's own currency, exact. Sums are of the lines that the grant pays or may pay; what co-funding pays is in none of them.
 */
public final class BudgetTotals {

    private static final Set<Category> OF_FORMAT = Set.copyOf(Category.ofFormat());

    /** The category of a line of which what a rule needs could not be read. */
    public static final Category NOT_READ = Category.of("not read");

    private final List<BudgetLine> lines;
    private final @Nullable BigDecimal[] lineTotals;
    private final LineCost costs;
    private final LinesByCategory byCategory;
    private final boolean hasAllTotals;
    private final Funding funding;
    private final BigDecimal all;
    private final BigDecimal funds;
    private final BigDecimal open;

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
        lines = budget.lines();
        costs = new LineCost(budget.currency(), allowsNegative);
        byCategory = new LinesByCategory(lines, known);
        lineTotals = new @Nullable BigDecimal[lines.size()];
        for (int i = 0; i < lineTotals.length; i++) {
            lineTotals[i] = costs.total(lines.get(i));
        }
        funding = new Funding(budget, lineTotals, allowsNegative);
        boolean hasTotals = true;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal ofOthers = BigDecimal.ZERO;
        BigDecimal ofNobody = BigDecimal.ZERO;
        for (int i = 0; i < lineTotals.length; i++) {
            BigDecimal total = lineTotals[i];
            Payer payer = funding.payer(i);
            if (total == null) {
                hasTotals = false;
                continue;
            }
            sum = sum.add(total);
            ofOthers = payer == Payer.CO_FUNDING ? ofOthers.add(total) : ofOthers;
            ofNobody = payer == null ? ofNobody.add(total) : ofNobody;
        }
        hasAllTotals = hasTotals;
        all = sum;
        funds = sum.subtract(ofOthers);
        open = ofNobody;
    }

    /** {@return what a line of this budget costs} */
    public LineCost costs() {
        return costs;
    }

    /** {@return whether every line has a category that is known and a total, so that the sums are those of the whole budget} */
    public boolean isComplete() {
        return hasAllTotals && firstUnknown() < 0;
    }

    /** {@return whether every line has a total, so that their sum is known} */
    public boolean hasAllTotals() {
        return hasAllTotals;
    }

    /**
     * Returns whether the category of a line is one that the rules know.
     *
     * @param line the line's position, from 0
     * @return false if it is not, or none is stated
     */
    public boolean isKnown(int line) {
        return byCategory.isKnown(line);
    }

    /**
     * Returns who pays a line.
     *
     * @param line the line's position, from 0
     * @return null if the budget does not make that known
     */
    public @Nullable Payer payer(int line) {
        return funding.payer(line);
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

    /** {@return who pays the lines} */
    public Funding funding() {
        return funding;
    }

    /** {@return whether the budget does not make known who pays some line} */
    public boolean hasOpen() {
        return funding.hasOpen();
    }

    /** {@return the sum of all lines that have a total, for all payers} */
    public BigDecimal all() {
        return all;
    }

    /** {@return the project funds (nb: prosjektmidler): the sum of the lines that have a total and that the grant pays or may pay} */
    public BigDecimal funds() {
        return funds;
    }

    /** {@return the sum of the lines that have a total and of which it is not known who pays them} */
    public BigDecimal open() {
        return open;
    }

    /**
     * {@return the sum of a category's lines that the grant pays or may pay; of those that have a total, zero if there are none}
     *
     * @param category the category
     */
    public BigDecimal sum(Category category) {
        return sum(category, false);
    }

    /**
     * {@return the sum of a category's lines of which it is not known who pays them; of those that have a total, zero if there are none}
     *
     * @param category the category
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
     * {@return the total of a line, null if it has none}
     *
     * @param line the line's position, from 0
     */
    public @Nullable BigDecimal line(int line) {
        return lineTotals[line];
    }

    /**
     * Returns the first line of a category, whether the grant pays it or not; the others follow by {@link #next}.
     *
     * @param category the category
     * @return the line's position, from 0; negative if the category has no lines
     */
    public int first(Category category) {
        return byCategory.first(category);
    }

    /**
     * Returns the first line without a category that the rules know; the others follow by {@link #next}.
     *
     * @return the line's position, from 0; negative if there is none
     */
    public int firstUnknown() {
        return first(LinesByCategory.UNKNOWN);
    }

    /**
     * Returns the next line of the same category.
     *
     * @param line a line's position, from 0
     * @return the next line's position; negative if there is none
     */
    public int next(int line) {
        return byCategory.next(line);
    }

    /**
     * Returns the categories that have lines.
     *
     * @return the categories, in the order of their first lines
     */
    public List<Category> categories() {
        return lines.stream()
                .map(BudgetLine::category)
                .filter(category -> category != null && first(category) >= 0)
                .distinct()
                .toList();
    }

    /** {@return the lines that the sums are of} */
    public List<BudgetLine> lines() {
        return lines;
    }
}
