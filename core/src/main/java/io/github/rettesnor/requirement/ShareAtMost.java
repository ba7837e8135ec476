// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.terms;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Settler;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some categories together are at most a share of the project funds, which are what the grant is asked to pay. The comparison is exact: the
 * categories' sum <i>s</i> passes when <i>s</i> ≤ limit × total, without any quotient. 600 000.00 of 1 000 000.00 kr passes 60 %, 600 000.01
 * of 1 000 000.01 kr does not: the excess is 600 000.01 − 0.6 × 1 000 000.01 = 0.004 kr, and the remedy, the smallest cut of the categories
 * in whole øre with the other lines unchanged, is 0.004 ÷ (1 − 0.6) = 0.01 kr.
 *
 * <p>Where it is not known who pays some lines, the share is somewhere between what it is if the co-funding pays as much as it can of the
 * categories, and if it pays as little as it can. The rule is passed or violated only if it is so whichever lines the co-funding pays.
 *
 * @param categories the categories; without such lines that the grant pays or may pay the rule does not apply
 * @param limit the largest share, 0 to 1
 */
public record ShareAtMost(List<Category> categories, Share limit) implements BudgetRequirement {

    private static final int NONE = -1;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty, or names a category twice
     */
    public ShareAtMost {
        categories = Limits.categories(categories);
    }

    /**
     * A share of one category.
     *
     * @param category the category
     * @param limit the largest share, 0 to 1
     */
    public ShareAtMost(Category category, Share limit) {
        this(List.of(category), limit);
    }

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofSums();
    }

    /** A million in all, of which the first category is the limit, and 0.01 more than that. */
    @Override
    public @Nullable Example example(Class<?> document) {
        return BudgetExamples.share(categories.get(0), limit);
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        if (totals.lines().isEmpty()) {
            return lines.unknown();
        } else if (categories.stream().noneMatch(lines::has) && totals.firstUnknown() < 0) {
            return Outcome.NOT_APPLICABLE;
        }
        Currency currency = examination.currency(budget);
        if (currency == null || !examination.isInCurrency(budget)) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        }
        if (!totals.isComplete()) {
            return examination.notEvaluated(examination.path().field("lines"), "incomplete", Figures.NONE);
        }
        Outcome unknown = new GrantFunds(budget, totals, currency)
                .unknown(() -> figures(categories, totals, currency), examination);
        if (unknown != null) {
            return unknown;
        }
        return totals.hasOpen()
                ? examineOpen(budget, totals, new Shares(limit, currency), examination)
                : examineGrant(totals, new Shares(limit, currency), examination);
    }

    /** The categories that have lines, their sum, and the sum of all lines. */
    static Figures figures(List<Category> categories, BudgetTotals totals, Currency currency) {
        return Figures.of("category", named(categories, totals))
                .and("amount", amount(sum(categories, totals), currency))
                .and("total", amount(totals.funds(), currency));
    }

    /** Whether the share is of some of these categories only. */
    boolean isPartOf(List<Category> more) {
        return categories.size() < more.size() && more.containsAll(categories);
    }

    static BigDecimal sum(List<Category> categories, BudgetTotals totals) {
        BigDecimal sum = totals.sum(categories.get(0));
        for (int i = 1; i < categories.size(); i++) {
            sum = sum.add(totals.sum(categories.get(i)));
        }
        return sum;
    }

    /** The categories that have lines, which the sentences name. */
    private Figure named(BudgetTotals totals) {
        return named(categories, totals);
    }

    static Figure named(List<Category> categories, BudgetTotals totals) {
        List<Category> present = categories.stream()
                .filter(category -> totals.first(category) >= 0)
                .toList();
        return present.size() == 1 ? term(present.get(0)) : terms(present);
    }

    private Outcome examineGrant(BudgetTotals totals, Shares shares, Examination examination) {
        BigDecimal sum = sum(categories, totals);
        BigDecimal funds = totals.funds();
        Currency currency = shares.currency();
        Path path = examination.path().field("lines");
        boolean isWithin = shares.isWithin(sum, funds);
        int sumRow = isWithin ? sumRow(totals, shares, false) : NONE;
        if (sumRow >= 0) {
            return mayBeSumRow(sumRow, path, figures(categories, totals, currency), examination);
        }
        if (examination.isMeasuring() && shares.limitsAnything()) {
            examination.measure(
                    path,
                    isWithin ? Outcome.PASSED : Outcome.VIOLATED,
                    shares.share(sum, funds),
                    Figures.share(limit),
                    amount(shares.room(sum, funds), currency),
                    figures(categories, totals, currency));
        }
        return isWithin
                ? Outcome.PASSED
                : examination.violated(
                        path,
                        "violated",
                        Figures.of("category", named(totals))
                                .and("share", shares.share(sum, funds))
                                .and("limit", Figures.share(limit))
                                .and("amount", amount(sum, currency))
                                .and("total", amount(funds, currency))
                                .and("excess", amount(shares.excess(sum, funds), currency))
                                .and("remedy", amount(shares.room(sum, funds).negate(), currency)));
    }

    /** The line that may be a sum of the others, without which the share may be above the limit; negative for none. */
    private int sumRow(BudgetTotals totals, Shares shares, boolean isAskedFor) {
        for (int line : SumRow.candidates(totals)) {
            if (totals.payer(line) != Payer.CO_FUNDING
                    && !GrantPart.without(line, totals, categories).isWithin(shares, isAskedFor)) {
                return line;
            }
        }
        return NONE;
    }

    private Outcome mayBeSumRow(int line, Path path, Figures figures, Examination examination) {
        return examination.toJudge(
                path,
                "sum-row",
                figures.and("line", count(line + 1)).and("limit", Figures.share(limit)),
                Settler.OFFICER);
    }

    private Outcome examineOpen(Budget budget, BudgetTotals totals, Shares shares, Examination examination) {
        GrantPart part = GrantPart.of(totals, categories);
        boolean isAskedFor = budget.requested() != null;
        Currency currency = shares.currency();
        Path lines = examination.path().field("lines");
        if (part.isWithin(shares, isAskedFor)) {
            int sumRow = sumRow(totals, shares, isAskedFor);
            Figures sums = Figures.of("category", named(totals))
                    .and("amount", amount(part.most(), currency))
                    .and("total", amount(part.funds(), currency));
            return sumRow < 0 ? Outcome.PASSED : mayBeSumRow(sumRow, lines, sums, examination);
        }
        Figures range = Figures.of("category", named(totals))
                .and("limit", Figures.share(limit))
                .and("least", amount(part.least(), currency))
                .and("most", amount(part.most(), currency))
                .and("funds", amount(part.funds(), currency))
                .and("coFunding", amount(part.left(), currency));
        return shares.isWithin(part.least(), part.funds())
                ? examination.notEvaluated(lines, "who-pays-share", range)
                : examination.violated(lines, "violated-any-payer", range);
    }
}
