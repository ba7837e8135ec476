// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Money;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one participant costs on one occasion is at most a ceiling. A line's cost per head is its total divided by persons ×
 * occasions; the comparison multiplies instead, and is exact. Lines of the category that share an activity concern the same people
 * and add up: a ticket of 1 900 kr and a taxi of 500 kr on one journey break a ceiling of 2 300 kr together. A line without an
 * activity stands alone.
 *
 * <p>Lines of one activity that state different persons or occasions cannot all concern the same people. Where only all of them
 * together are above the ceiling, the rule cannot be evaluated; nor can it for a line without a usable cost, or a lump sum that does
 * not say for how many persons it is.
 *
 * @param category the category; without such lines the rule does not apply
 * @param ceiling the most that one participant may cost on one occasion, in kr
 */
public record PerHeadAtMost(Category category, Money ceiling) implements BudgetRequirement {

    @Override
    public BudgetNeeds needs() {
        return new BudgetNeeds(
                List.of("currency"),
                category,
                List.of("unitCost", "lumpSum", "persons", "occasions", "activity"),
                true);
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        int first = totals.first(category);
        if (first < 0) {
            return Outcome.NOT_APPLICABLE;
        }
        if (!examination.isInCurrency(budget) || !ceiling.currency().equals(budget.currency())) {
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
                BudgetRequirement.line(examination, line).field(field), variant, Figures.of("line", line + 1));
    }

    /** A dash names no activity. */
    static boolean isNamed(@Nullable String activity) {
        return activity != null && Texts.hasLetterOrDigit(activity);
    }

    /** Two spellings of one activity differ in nothing but letter case and spacing. */
    static String key(String activity) {
        return Texts.plain(activity);
    }
}
