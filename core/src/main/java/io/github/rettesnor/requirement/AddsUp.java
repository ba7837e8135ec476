// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A stated requested amount is the sum of the lines that the grant pays or may pay, or, where it is not known who pays some of
 * them, that sum less what is left of the co-funding for these, rounded half up to the
 * smallest unit of the currency. Where none is stated, nothing is asked for.
 */
public record AddsUp() implements BudgetRequirement {

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofSums();
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, "requested", BudgetExamples.ONE, BudgetExamples.ONE.add(Limits.LEAST))
                .within(BudgetExamples.lines(BudgetExamples.line(Category.OTHER, BudgetExamples.ONE)));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BigDecimal requested = budget.requested();
        if (requested == null) {
            return Outcome.NOT_APPLICABLE;
        }
        Currency currency = examination.currency(budget);
        if (currency == null || !examination.isInCurrency(budget)) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        }
        BudgetTotals totals = examination.totals(budget);
        if (totals.lines().isEmpty()) {
            return examination.notEvaluated(examination.path().field("lines"), "no-lines", Figures.NONE);
        } else if (!totals.hasAllTotals()) {
            return examination.notEvaluated(examination.path().field("lines"), "incomplete", Figures.NONE);
        }
        Path path = examination.path().field("requested");
        if (!Amounts.isBounded(requested)) {
            return examination.notEvaluated(path, "out-of-bounds", Figures.NONE);
        }
        return examine(requested, totals, currency, path, examination);
    }

    private static Outcome examine(
            BigDecimal requested, BudgetTotals totals, Currency currency, Path path, Examination examination) {
        BigDecimal sum = Amounts.rounded(totals.funds(), currency);
        BigDecimal left = totals.hasOpen() ? totals.funding().left() : BigDecimal.ZERO;
        if (requested.compareTo(sum) != 0 && left == null) {
            return examination.notEvaluated(examination.path().field("coFunding"), "co-funding-missing", Figures.NONE);
        }
        BigDecimal own = left == null ? sum : Amounts.rounded(totals.funds().subtract(left), currency);
        boolean isPart = own.compareTo(sum) != 0;
        boolean isOwn = requested.compareTo(own) == 0;
        BigDecimal expected = isPart && isOwn ? own : sum;
        Outcome outcome = requested.compareTo(expected) == 0 ? Outcome.PASSED : Outcome.VIOLATED;
        if (examination.isMeasuring()) {
            examination.measure(
                    path,
                    outcome,
                    amount(requested, currency),
                    amount(expected, currency),
                    amount(expected.subtract(requested), currency),
                    Figures.NONE);
        }
        if (outcome == Outcome.PASSED) {
            return outcome;
        }
        Figures figures = Figures.of("requested", amount(requested, currency))
                .and("total", amount(sum, currency))
                .and("difference", amount(requested.subtract(sum).abs(), currency));
        if (isPart) {
            return examination.violated(path, "part", figures.and("funds", amount(own, currency)));
        }
        for (int line : SumRow.candidates(totals)) {
            BigDecimal others = totals.funds().subtract(totals.line(line));
            if (Amounts.agrees(requested, others, currency)) {
                return examination.violated(path, "sum-row", figures.and("line", count(line + 1)));
            }
        }
        return examination.violated(path, requested.compareTo(sum) > 0 ? "violated" : "below", figures);
    }
}
