// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Settler;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * No line of a budget is the sum of the others. Only a person can decide: where one line is as much as all others together, of three
 * lines or more, or of two where that one is of category {@link Category#OTHER}, the rule asks whether it is a sum row.
 */
public record SumRow() implements BudgetRequirement {

    private static final int USUAL = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public BudgetNeeds needs() {
        return new BudgetNeeds(List.of("currency"), List.of(), BudgetNeeds.COST, false, false);
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        if (!mayHaveOne(totals)) {
            return Outcome.NOT_APPLICABLE;
        } else if (!totals.hasAllTotals()) {
            return examination.notEvaluated(examination.path().field("lines"), "incomplete", Figures.NONE);
        }
        Outcome outcome = Outcome.PASSED;
        for (int line : candidates(totals)) {
            BigDecimal total = totals.line(line);
            Currency currency = budget.currency();
            Figures figures = Figures.of("line", count(line + 1));
            outcome = outcome.and(examination.toJudge(
                    BudgetRequirement.line(examination, line),
                    "question",
                    currency == null || total == null ? figures : figures.and("amount", amount(total, currency)),
                    Settler.OFFICER));
        }
        return outcome;
    }

    private static boolean mayHaveOne(BudgetTotals totals) {
        int lines = totals.lines().size();
        return lines >= USUAL || (lines == USUAL - 1 && totals.first(Category.OTHER) >= 0);
    }

    /** The lines that are as much as all others together, none where lines have no total. */
    static List<Integer> candidates(BudgetTotals totals) {
        List<Integer> candidates = new ArrayList<>(0);
        if (!mayHaveOne(totals) || !totals.hasAllTotals()) {
            return candidates;
        }
        BigDecimal all = totals.all();
        BigDecimal half = all.multiply(HALF);
        for (int line = 0; line < totals.lines().size() && all.signum() > 0; line++) {
            BigDecimal total = totals.line(line);
            if (total != null
                    && total.compareTo(half) == 0
                    && (totals.lines().size() >= USUAL
                            || Category.OTHER.equals(totals.lines().get(line).category()))) {
                candidates.add(line);
            }
        }
        return candidates;
    }
}
