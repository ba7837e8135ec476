// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import org.jspecify.annotations.Nullable;

/**
 * The rate of each line of a category that the grant pays starts from a pay basis. A line that does not state its basis cannot be
 * evaluated.
 *
 * @param category the category; without such lines the rule does not apply
 * @param basis the pay basis
 */
public record PayBasisIs(Category category, PayBasis basis) implements BudgetRequirement {

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofEach(category, "payBasis");
    }

    @Override
    public Example example(Class<?> document) {
        return BudgetExamples.of(
                Fragments.fields("category", category.code(), "payBasis", basis.name()),
                Fragments.fields("category", category.code(), "payBasis", PayBasis.OTHER.name()));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        Outcome outcome = lines.judge(category, Outcome.NOT_APPLICABLE, (line, isOpen) -> {
            BudgetLine of = totals.lines().get(line);
            Path path = lines.path(line).field("payBasis");
            return isOpen && of.payBasis() != basis
                    ? lines.whoPays(path, line)
                    : examine(of.payBasis(), line, path, examination);
        });
        return outcome.and(lines.salaryOfSocialCosts(category));
    }

    private Outcome examine(@Nullable PayBasis stated, int line, Path path, Examination examination) {
        if (stated == basis) {
            return Outcome.PASSED;
        }
        Figures figures = Figures.of("line", count(line + 1)).and("basis", term(basis));
        return stated == null
                ? examination.notEvaluated(path, "unstated", figures)
                : examination.violated(path, "violated", figures);
    }
}
