// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.terms;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some categories together are at least a share of the project funds, which are what the grant is asked to pay. The comparison is exact, as
 * that of {@link ShareAtMost}. Without such lines the share is 0.
 *
 * <p>Where it is not known who pays some lines, the rule is passed or violated only if it is so whichever lines the co-funding pays.
 *
 * @param categories the categories
 * @param limit the smallest share, 0 to 1
 */
public record ShareAtLeast(List<Category> categories, Share limit) implements BudgetRequirement {

    private static final int NONE = -1;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty, or names a category twice
     */
    public ShareAtLeast {
        categories = Limits.categories(categories);
    }

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofSums();
    }

    /** A million in all, of which the first category is the limit, and 0.01 less than that. */
    @Override
    public @Nullable Example example(Class<?> document) {
        return BudgetExamples.shareAtLeast(categories.get(0), limit);
    }

    @Override
    public Set<String> figureNames() {
        return Set.of(
                "category",
                "amount",
                "total",
                "requested",
                "share",
                "limit",
                "shortfall",
                "coFunding",
                "open",
                "funds",
                "least",
                "most",
                "line");
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        Path path = examination.path().field("lines");
        if (totals.lines().isEmpty()) {
            return examination.notEvaluated(path, "no-lines", Figures.NONE);
        }
        Currency currency = examination.currency(budget);
        if (currency == null || !examination.isInCurrency(budget)) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        } else if (!totals.isComplete()) {
            return examination.notEvaluated(path, "incomplete", Figures.NONE);
        }
        GrantFunds grant = new GrantFunds(budget, totals, currency);
        Outcome unknown = grant.unknown(() -> figures(totals, currency), examination);
        if (unknown != null) {
            return unknown;
        }
        int sumRow = isWithin(GrantPart.of(totals, categories), grant.mayBeAll()) ? sumRow(grant) : NONE;
        if (sumRow >= 0) {
            Figures figures =
                    figures(totals, currency).and("line", count(sumRow + 1)).and("limit", Figures.share(limit));
            return examination.toJudge(path, "sum-row", figures, Settler.OFFICER);
        }
        return totals.hasOpen() ? examineOpen(grant, examination) : examineGrant(totals, currency, examination);
    }

    /** The line that may be a sum of the others, and without which the share may be too small; negative for none. */
    private int sumRow(GrantFunds grant) {
        BudgetTotals totals = grant.totals();
        for (int line : SumRow.candidates(totals)) {
            if (totals.mayBeOfGrant(line) && !isWithin(GrantPart.without(line, totals, categories), grant.mayBeAll())) {
                return line;
            }
        }
        return NONE;
    }

    /** Whichever lines the co-funding pays; where all of them may be asked for, also if it pays none. */
    private boolean isWithin(GrantPart part, boolean mayBeAll) {
        return part.left().compareTo(part.open()) <= 0
                && isWithin(part.least(), part.funds())
                && (!mayBeAll || isWithin(part.sure().add(part.openPart()), part.all()));
    }

    private Figures figures(BudgetTotals totals, Currency currency) {
        return Figures.of("category", named())
                .and("amount", amount(ShareAtMost.sum(categories, totals), currency))
                .and("total", amount(totals.funds(), currency));
    }

    private Figure named() {
        return categories.size() == 1 ? Figures.term(categories.get(0)) : terms(categories);
    }

    private boolean isWithin(BigDecimal sum, BigDecimal total) {
        return sum.compareTo(limit.value().multiply(total)) >= 0;
    }

    private Outcome examineGrant(BudgetTotals totals, Currency currency, Examination examination) {
        Shares shares = new Shares(limit, currency);
        BigDecimal sum = ShareAtMost.sum(categories, totals);
        BigDecimal funds = totals.funds();
        Path path = examination.path().field("lines");
        Outcome outcome = isWithin(sum, funds) ? Outcome.PASSED : Outcome.VIOLATED;
        Figures figures = figures(totals, currency);
        return shares.atLeast(sum, funds, outcome, path, figures, examination);
    }

    private Outcome examineOpen(GrantFunds grant, Examination examination) {
        BudgetTotals totals = grant.totals();
        Currency currency = grant.currency();
        GrantPart part = GrantPart.of(totals, categories);
        if (isWithin(part, grant.mayBeAll())) {
            return Outcome.PASSED;
        }
        boolean isWithinWithoutCoFunding = isWithin(part.sure().add(part.openPart()), part.all());
        Path path = examination.path().field("lines");
        Figures range = Figures.of("category", named())
                .and("limit", Figures.share(limit))
                .and("least", amount(part.least(), currency))
                .and("most", amount(part.most(), currency))
                .and("funds", amount(part.funds(), currency))
                .and("coFunding", amount(part.left(), currency));
        return isWithin(part.most(), part.funds()) || (grant.mayBeAll() && isWithinWithoutCoFunding)
                ? examination.notEvaluated(path, "who-pays-share", range)
                : examination.violated(path, "violated-any-payer", range);
    }
}
