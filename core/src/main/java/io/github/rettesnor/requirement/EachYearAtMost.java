// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;

/**
 * What the grant is asked to pay in each calendar year is at most a limit. The comparison is exact. A line belongs to the year that it
 * states. Lines that state none may all be of one year, or of different years: where they could break the limit, the rule cannot be
 * evaluated.
 *
 * @param limit the limit for each year; an amount of any class, kept as {@link ExactMoney} makes it
 */
public record EachYearAtMost(MonetaryAmount limit) implements BudgetRequirement {

    private static final int SOME_YEAR = 2027;

    /**
     * Brings the limit to the form of all amounts of the library.
     *
     * @throws IllegalArgumentException if the limit is negative, or its currency is not an ISO 4217 currency
     */
    public EachYearAtMost {
        limit = Limits.amount(limit);
    }

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofSumsBy("year");
    }

    @Override
    public Example example(Class<?> document) {
        return BudgetExamples.total(Category.OTHER, limit, Limits.LEAST)
                .within(BudgetExamples.lines(Fragments.fields("year", SOME_YEAR)));
    }

    @Override
    public Set<String> figureNames() {
        return Set.of("year", "lines", "amount", "limit", "difference", "line");
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        Currency currency = ExactMoney.currency(limit);
        if (totals.lines().isEmpty()) {
            return lines.unknown();
        } else if (!examination.isInCurrency(budget) || !currency.equals(budget.currency())) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        } else if (!totals.hasAllTotals()) {
            return examination.notEvaluated(examination.path().field("lines"), "incomplete", Figures.NONE);
        }
        Map<Integer, YearSum> years = new LinkedHashMap<>();
        YearSum undated = new YearSum(totals);
        IntStream.range(0, totals.lines().size()).filter(totals::mayBeOfGrant).forEach(line -> {
            Integer year = totals.lines().get(line).year();
            (year == null ? undated : years.computeIfAbsent(year, first -> new YearSum(totals))).add(line);
        });
        Outcome outcome = Outcome.PASSED;
        for (Map.Entry<Integer, YearSum> year : years.entrySet()) {
            outcome = outcome.and(judge(year.getKey(), year.getValue(), undated.isEmpty(), lines));
        }
        return outcome == Outcome.PASSED ? judgeUndated(undated, years, lines) : outcome;
    }

    private BigDecimal most() {
        return ExactMoney.number(limit);
    }

    private Outcome judge(int year, YearSum sum, boolean isWhole, GrantLines lines) {
        Currency currency = ExactMoney.currency(limit);
        BigDecimal least = sum.least();
        if (least.compareTo(most()) <= 0 && sum.all().compareTo(most()) > 0) {
            return lines.whoPays(lines.path(sum.firstOpen()), sum.firstOpen());
        }
        BigDecimal room = most().subtract(sum.all());
        Outcome outcome = room.signum() >= 0 ? Outcome.PASSED : Outcome.VIOLATED;
        BigDecimal measured = outcome == Outcome.PASSED ? sum.all() : least;
        Figures figures = Figures.of("year", text(Integer.toString(year))).and("lines", counts(sum.numbers()));
        Examination examination = lines.examination();
        if (isWhole && examination.isMeasuring()) {
            examination.measure(
                    lines.path(sum.first()),
                    outcome,
                    amount(measured, currency),
                    amount(limit),
                    amount(most().subtract(measured), currency),
                    figures);
        }
        return outcome == Outcome.PASSED
                ? outcome
                : examination.violated(
                        lines.path(sum.first()),
                        "violated",
                        figures.and("amount", amount(measured, currency))
                                .and("limit", amount(limit))
                                .and("difference", amount(measured.subtract(most()), currency)));
    }

    /** Lines without a year: whether they could break the limit together with the year that has most. */
    private Outcome judgeUndated(YearSum undated, Map<Integer, YearSum> years, GrantLines lines) {
        BigDecimal highest = years.values().stream().map(YearSum::all).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal together = highest.add(undated.all());
        if (undated.isEmpty() || together.compareTo(most()) <= 0) {
            return Outcome.PASSED;
        }
        return lines.examination()
                .notEvaluated(
                        lines.path(undated.first()).field("year"),
                        "no-year",
                        Figures.of("lines", counts(undated.numbers()))
                                .and("amount", amount(together, ExactMoney.currency(limit)))
                                .and("limit", amount(limit)));
    }

    /** The exact limit. */
    @Override
    public String toString() {
        return "EachYearAtMost[limit=" + ExactMoney.text(limit) + "]";
    }
}
