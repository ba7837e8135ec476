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
import java.util.List;

/**
 * A budget asks no money for a category. A line of exactly 0 kr asks for none.
 *
 * @param category the category
 */
public record NoLinesOf(Category category) implements BudgetRequirement {

    @Override
    public BudgetNeeds needs() {
        return new BudgetNeeds(List.of(), category, BudgetNeeds.COST, true);
    }

    @Override
    public Example example(Class<?> document) {
        return new Example(
                BudgetExamples.lines(), BudgetExamples.lines(BudgetExamples.line(category, BudgetExamples.ONE)));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        Outcome outcome = Outcome.PASSED;
        for (int line = totals.first(category); line >= 0; line = totals.next(line)) {
            BigDecimal total = totals.line(line);
            if (total == null || total.signum() > 0) {
                Currency currency = examination.currency(budget);
                Figures figures = Figures.of("line", count(line + 1)).and("category", term(category));
                outcome = outcome.and(
                        total == null || currency == null
                                ? examination.violated(BudgetRequirement.line(examination, line), "no-amount", figures)
                                : examination.violated(
                                        BudgetRequirement.line(examination, line),
                                        "violated",
                                        figures.and("amount", amount(total, currency))));
            }
        }
        return outcome;
    }
}
