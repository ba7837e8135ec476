// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;

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
import java.util.List;

/** A stated requested amount equals the sum of the budget's lines, to the øre. Where none is stated, nothing is asked for. */
public record RequestedMatchesLines() implements BudgetRequirement {

    @Override
    public BudgetNeeds needs() {
        return new BudgetNeeds(List.of("requested"), null, BudgetNeeds.COST, false);
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, "requested", BudgetExamples.ONE, BudgetExamples.ONE.add(BudgetExamples.LEAST))
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
        if (!totals.isComplete() || totals.lines().isEmpty()) {
            return examination.notEvaluated(examination.path().field("lines"), "incomplete", Figures.NONE);
        }
        Path path = examination.path().field("requested");
        if (!Amounts.isBounded(requested)) {
            return examination.notEvaluated(path, "out-of-bounds", Figures.NONE);
        }
        Outcome outcome = requested.compareTo(totals.funds()) == 0 ? Outcome.PASSED : Outcome.VIOLATED;
        if (examination.isMeasuring()) {
            examination.measure(
                    path,
                    outcome,
                    amount(requested, currency),
                    amount(totals.funds(), currency),
                    amount(totals.funds().subtract(requested), currency),
                    Figures.NONE);
        }
        if (outcome == Outcome.PASSED) {
            return outcome;
        }
        BigDecimal difference = requested.subtract(totals.funds()).abs();
        return examination.violated(
                path,
                requested.compareTo(totals.funds()) > 0 ? "violated" : "below",
                Figures.of("requested", amount(requested, currency))
                        .and("total", amount(totals.funds(), currency))
                        .and("difference", amount(difference, currency)));
    }
}
