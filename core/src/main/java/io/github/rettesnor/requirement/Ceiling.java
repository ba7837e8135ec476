// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The check of {@link PerHeadAtMost}: its parameters in the form in which they are reckoned with.
 *
 * @param category the category
 * @param amount the ceiling, in units of the currency
 * @param currency the currency
 */
record Ceiling(Category category, BigDecimal amount, Currency currency) {

    static Ceiling of(PerHeadAtMost rule) {
        return new Ceiling(rule.category(), ExactMoney.number(rule.ceiling()), ExactMoney.currency(rule.ceiling()));
    }

    Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        int first = totals.first(category);
        if (first < 0) {
            return Outcome.NOT_APPLICABLE;
        }
        if (!examination.isInCurrency(budget) || !currency.equals(budget.currency())) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        }
        Outcome outcome = Outcome.PASSED;
        Map<String, PerHead> activities = null;
        for (int line = first; line >= 0; line = totals.next(line)) {
            BudgetLine budgetLine = totals.lines().get(line);
            if (totals.line(line) == null) {
                outcome = outcome.and(unusable(examination, line, budgetLine));
            } else if (budgetLine.unitCost() == null && budgetLine.persons() == null) {
                outcome = outcome.and(unusable(examination, line, "persons", "no-persons"));
            } else if (!isNamed(budgetLine.activity())) {
                outcome = outcome.and(new PerHead(this, line).judge(totals, examination));
            } else {
                activities = activities == null ? new LinkedHashMap<>() : activities;
                PerHead activity = new PerHead(this, line);
                PerHead known = activities.putIfAbsent(key(String.valueOf(budgetLine.activity())), activity);
                if (known != null) {
                    known.add(activity);
                }
            }
        }
        if (activities != null) {
            for (PerHead activity : activities.values()) {
                outcome = outcome.and(activity.judge(totals, examination));
            }
        }
        return outcome;
    }

    private static Outcome unusable(Examination examination, int line, BudgetLine budgetLine) {
        if (BudgetTotals.cost(budgetLine) == null) {
            return unusable(examination, line, budgetLine.lumpSum() == null ? "unitCost" : "lumpSum", "no-cost");
        }
        boolean nobody = BudgetTotals.count(budgetLine.persons()) < 1;
        return unusable(examination, line, nobody ? "persons" : "occasions", "no-heads");
    }

    private static Outcome unusable(Examination examination, int line, String field, String variant) {
        return examination.notEvaluated(
                BudgetRequirement.line(examination, line).field(field), variant, Figures.of("line", count(line + 1)));
    }

    /** A dash names no activity. */
    static boolean isNamed(@Nullable String activity) {
        return Texts.isName(activity);
    }

    /** Two spellings of one activity differ in nothing but letter case and spacing. */
    static String key(String activity) {
        return Texts.plain(activity);
    }
}
