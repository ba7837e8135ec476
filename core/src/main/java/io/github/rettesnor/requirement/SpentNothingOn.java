// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of accounts: nothing of the grant was spent on a category, less what was paid back. A credit note has a negative cost.
 *
 * @param category the category
 */
public record SpentNothingOn(Category category) implements BudgetRequirement {

    @Override
    public BudgetNeeds needs() {
        return new BudgetNeeds(List.of("currency"), List.of(category), BudgetNeeds.COST, false, true);
    }

    @Override
    public Example example(Class<?> document) {
        return BudgetExamples.of(
                BudgetExamples.line(category, BigDecimal.ZERO), BudgetExamples.line(category, BudgetExamples.ONE));
    }

    @Override
    public Outcome examine(Budget accounts, Examination examination) {
        BudgetTotals totals = examination.spent(accounts);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        List<Integer> all = new ArrayList<>();
        Outcome outcome = lines.judge(category, Outcome.PASSED, (line, isOpen) -> {
            all.add(line);
            return totals.line(line) == null
                    ? examination.notEvaluated(
                            lines.path(line),
                            "no-cost",
                            Figures.of("line", count(line + 1)).and("category", term(category)))
                    : Outcome.PASSED;
        });
        BigDecimal ofGrant = sum(totals, all, Payer.GRANT);
        BigDecimal sum = ofGrant.add(sum(totals, all, null));
        if (outcome != Outcome.PASSED || (ofGrant.signum() <= 0 && sum.signum() <= 0)) {
            return outcome;
        } else if (ofGrant.signum() <= 0) {
            return lines.whoPays(lines.path(all.get(0)), all.get(0));
        }
        Currency currency = accounts.currency();
        Figures figures = Figures.of(
                        "lines", counts(all.stream().map(line -> line + 1).toList()))
                .and("category", term(category));
        return currency == null
                ? examination.violated(lines.path(all.get(0)), "no-amount", figures)
                : examination.violated(
                        lines.path(all.get(0)), "violated", figures.and("amount", amount(ofGrant, currency)));
    }

    private static BigDecimal sum(BudgetTotals totals, List<Integer> lines, @Nullable Payer payer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int line : lines) {
            BigDecimal total = totals.line(line);
            sum = total == null || totals.payer(line) != payer ? sum : sum.add(total);
        }
        return sum;
    }
}
