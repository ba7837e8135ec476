// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A budget asks no money of the grant for a category. A line of exactly 0 kr asks for none; one without a usable cost cannot be judged.
 *
 * @param category the category
 */
public record NoLinesOf(Category category) implements BudgetRequirement {

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofLines(category, BudgetNeeds.COST);
    }

    @Override
    public Example example(Class<?> document) {
        return new Example(
                BudgetExamples.lines(BudgetExamples.line(Category.OTHER, BudgetExamples.ONE)),
                BudgetExamples.lines(BudgetExamples.line(category, BudgetExamples.ONE)));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        return lines.judge(category, Outcome.PASSED, (line, isOpen) -> {
            BigDecimal total = totals.line(line);
            Currency currency = examination.currency(budget);
            Figures figures = Figures.of("line", count(line + 1)).and("category", term(category));
            if (total == null) {
                return examination.notEvaluated(lines.path(line), "no-cost", figures);
            } else if (total.signum() == 0) {
                return Outcome.PASSED;
            } else if (isOpen) {
                return lines.whoPays(lines.path(line), line);
            }
            return currency == null
                    ? examination.violated(lines.path(line), "no-amount", figures)
                    : examination.violated(
                            lines.path(line), "violated", figures.and("amount", amount(total, currency)));
        });
    }
}
