// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rate of each line of a category starts from a pay basis. A line that does not state its basis cannot be evaluated.
 *
 * @param category the category; without such lines the rule does not apply
 * @param basis the pay basis
 */
public record PayBasisIs(Category category, PayBasis basis) implements BudgetRequirement {

    @Override
    public BudgetNeeds needs() {
        return new BudgetNeeds(List.of(), category, List.of("payBasis"), true);
    }

    @Override
    public Example example(Class<?> document) {
        return BudgetExamples.of(
                Fragments.fields("category", category.name(), "payBasis", basis.name()),
                Fragments.fields("category", category.name(), "payBasis", PayBasis.OTHER.name()));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        Outcome outcome = Outcome.NOT_APPLICABLE;
        for (int line = totals.first(category); line >= 0; line = totals.next(line)) {
            outcome = outcome.and(examine(totals.lines().get(line).payBasis(), line, examination));
        }
        return outcome;
    }

    private Outcome examine(@Nullable PayBasis stated, int line, Examination examination) {
        if (stated == basis) {
            return Outcome.PASSED;
        }
        Path path = BudgetRequirement.line(examination, line).field("payBasis");
        Figures figures = Figures.of("line", count(line + 1)).and("basis", term(basis));
        return stated == null
                ? examination.notEvaluated(path, "unstated", figures)
                : examination.violated(path, "violated", figures);
    }
}
