// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.LineCost;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * What one person costs on one occasion, such as an hour, is at most a ceiling on each line of a category: its unit cost, or its lump sum
 * divided by persons and occasions. Each line is judged by itself, unlike with {@link PerHeadAtMost}. The comparison multiplies instead of dividing,
 * and is exact. A lump sum that does not state its persons or its occasions cannot be evaluated.
 *
 * @param category the category, such as one of the rule set's own; without such lines the rule does not apply
 * @param ceiling the most that one person may cost on one occasion; an amount of any class, kept as {@link ExactMoney} makes it
 */
public record CostPerOccasionAtMost(Category category, MonetaryAmount ceiling) implements BudgetRequirement {

    /**
     * Brings the ceiling to the form of all amounts of the library.
     *
     * @throws IllegalArgumentException if the ceiling is negative, or its currency is not an ISO 4217 currency
     */
    public CostPerOccasionAtMost {
        Objects.requireNonNull(category, "category");
        ceiling = Limits.amount(ceiling);
    }

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofLines(category, BudgetNeeds.COST);
    }

    @Override
    public Example example(Class<?> document) {
        return BudgetExamples.total(category, ceiling, Limits.LEAST);
    }

    @Override
    public Set<String> figureNames() {
        return Set.of("line", "category", "cost", "ceiling", "excess");
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        if (totals.lines().isEmpty()) {
            return lines.unknown();
        } else if (!lines.has(category) && totals.firstUnknown() < 0) {
            return Outcome.NOT_APPLICABLE;
        } else if (!examination.isInCurrency(budget)
                || !ExactMoney.currency(ceiling).equals(budget.currency())) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        }
        return lines.judge(category, Outcome.NOT_APPLICABLE, (line, isOpen) -> judge(lines, line, isOpen));
    }

    private Outcome judge(GrantLines lines, int position, boolean isOpen) {
        BudgetLine line = lines.totals().lines().get(position);
        BigDecimal cost = lines.totals().costs().stated(line);
        if (cost == null) {
            return unusable(lines, position, line.lumpSum() == null ? "unitCost" : "lumpSum", "no-cost");
        } else if (line.unitCost() == null && line.persons() == null) {
            return unusable(lines, position, "persons", "no-persons");
        } else if (line.unitCost() == null && line.occasions() == null) {
            return unusable(lines, position, "occasions", "no-occasions");
        } else if (LineCost.persons(line) < 1) {
            return unusable(lines, position, "persons", "no-heads");
        } else if (!LineCost.isOccasions(line)) {
            return unusable(lines, position, "occasions", "no-heads");
        }
        boolean isEach = line.unitCost() != null;
        BigDecimal times =
                isEach ? BigDecimal.ONE : LineCost.occasions(line).multiply(BigDecimal.valueOf(LineCost.persons(line)));
        Path path = lines.path(position).field(isEach ? "unitCost" : "lumpSum");
        boolean isAbove = cost.compareTo(ExactMoney.number(ceiling).multiply(times)) > 0;
        return isAbove && isOpen
                ? lines.whoPays(lines.path(position), position)
                : report(cost, times, isAbove ? Outcome.VIOLATED : Outcome.PASSED, path, position, lines.examination());
    }

    private Outcome report(
            BigDecimal cost, BigDecimal times, Outcome outcome, Path path, int line, Examination examination) {
        BigDecimal most = ExactMoney.number(ceiling);
        Currency currency = ExactMoney.currency(ceiling);
        BigDecimal each = cost.divide(times, Amounts.decimals(currency), RoundingMode.CEILING);
        boolean isRounded = each.multiply(times).compareTo(cost) != 0;
        Figures figures = Figures.of("line", count(line + 1)).and("category", term(category));
        if (examination.isMeasuring()) {
            examination.measure(
                    path,
                    outcome,
                    new Figure.Amount(each, currency, isRounded),
                    amount(ceiling),
                    new Figure.Amount(most.subtract(each), currency, isRounded),
                    figures);
        }
        return outcome == Outcome.PASSED
                ? outcome
                : examination.violated(
                        path,
                        "violated",
                        figures.and("cost", new Figure.Amount(each, currency, isRounded))
                                .and("ceiling", amount(ceiling))
                                .and("excess", new Figure.Amount(each.subtract(most), currency, isRounded)));
    }

    private static Outcome unusable(GrantLines lines, int line, String field, String variant) {
        return lines.examination()
                .notEvaluated(lines.path(line).field(field), variant, Figures.of("line", count(line + 1)));
    }

    /** The category and the exact ceiling. */
    @Override
    public String toString() {
        return "CostPerOccasionAtMost[category=" + category + ", ceiling=" + ExactMoney.text(ceiling) + "]";
    }
}
