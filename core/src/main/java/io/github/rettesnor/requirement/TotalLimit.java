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
import io.github.rettesnor.model.ExactMoney;
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
import javax.money.MonetaryAmount;

/**
 * Judges what the grant is asked to pay of some categories by a limit.
 *
 * @param categories the categories
 * @param bound on which side of the limit it must be
 * @param limit the limit
 */
record TotalLimit(List<Category> categories, Bound bound, MonetaryAmount limit) {

    static final Set<String> FIGURES = Set.of("category", "amount", "limit", "difference", "least", "most", "line");

    private static final int NONE = -1;

    /** One line of the first category whose total is the limit, and one that is 0.01 outside. */
    Example example() {
        BigDecimal off = Limits.LEAST.multiply(BigDecimal.valueOf(bound.outwards()));
        return BudgetExamples.total(categories.get(0), limit, off);
    }

    Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        Currency currency = ExactMoney.currency(limit);
        if (totals.lines().isEmpty()) {
            return lines.unknown();
        } else if (bound == Bound.AT_MOST && categories.stream().noneMatch(lines::has) && totals.firstUnknown() < 0) {
            return Outcome.NOT_APPLICABLE;
        } else if (!examination.isInCurrency(budget) || !currency.equals(budget.currency())) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        } else if (!totals.isComplete()) {
            return examination.notEvaluated(examination.path().field("lines"), "incomplete", Figures.NONE);
        }
        BigDecimal most = ShareAtMost.sum(categories, totals);
        BigDecimal open = categories.stream().map(totals::openSum).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = totals.funding().left();
        BigDecimal least = most.subtract(left == null ? open : open.min(left));
        int sumRow = bound == Bound.AT_LEAST ? sumRow(least, totals) : NONE;
        return sumRow >= 0 ? mayBeSumRow(sumRow, examination) : judge(least, most, currency, examination);
    }

    /** The line that may be a sum of the others, and without which a total that is enough may be too small; negative for none. */
    private int sumRow(BigDecimal least, BudgetTotals totals) {
        BigDecimal spare = bound.room(least, ExactMoney.number(limit));
        for (int line : SumRow.candidates(totals)) {
            if (spare.signum() >= 0
                    && totals.mayBeOfGrant(line)
                    && categories.contains(totals.lines().get(line).category())
                    && spare.compareTo(totals.line(line)) < 0) {
                return line;
            }
        }
        return NONE;
    }

    private Outcome mayBeSumRow(int line, Examination examination) {
        Figures figures =
                Figures.of("category", named()).and("limit", amount(limit)).and("line", count(line + 1));
        return examination.toJudge(examination.path().field("lines"), "sum-row", figures, Settler.OFFICER);
    }

    private Figure named() {
        return categories.size() == 1 ? term(categories.get(0)) : terms(categories);
    }

    private Outcome judge(BigDecimal least, BigDecimal most, Currency currency, Examination examination) {
        BigDecimal worst = bound == Bound.AT_MOST ? most : least;
        BigDecimal best = bound == Bound.AT_MOST ? least : most;
        boolean isWithin = bound.room(worst, ExactMoney.number(limit)).signum() >= 0;
        BigDecimal measured = isWithin ? worst : best;
        BigDecimal room = bound.room(measured, ExactMoney.number(limit));
        Path path = examination.path().field("lines");
        Figures figures = Figures.of("category", named()).and("limit", amount(limit));
        if (!isWithin && room.signum() >= 0) {
            return examination.notEvaluated(
                    path,
                    "who-pays-total",
                    figures.and("least", amount(least, currency)).and("most", amount(most, currency)));
        }
        Outcome outcome = isWithin ? Outcome.PASSED : Outcome.VIOLATED;
        if (examination.isMeasuring()) {
            examination.measure(
                    path, outcome, amount(measured, currency), amount(limit), amount(room, currency), figures);
        }
        return outcome == Outcome.PASSED
                ? outcome
                : examination.violated(
                        path,
                        "violated",
                        figures.and("amount", amount(measured, currency))
                                .and("difference", amount(room.negate(), currency)));
    }
}
