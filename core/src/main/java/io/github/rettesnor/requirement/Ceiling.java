// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.LineCost;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.util.Currency;
import javax.money.MonetaryAmount;

/**
 * The check of {@link PerHeadAtMost}: its parameters in the form that is calculated with.
 *
 * @param category the category
 * @param amount the ceiling, in units of the currency
 * @param currency the currency
 */
record Ceiling(Category category, BigDecimal amount, Currency currency) {

    static Ceiling of(Category category, MonetaryAmount ceiling) {
        return new Ceiling(category, ExactMoney.number(ceiling), ExactMoney.currency(ceiling));
    }

    int decimals() {
        return Amounts.decimals(currency);
    }

    boolean isOf(Budget budget, Examination examination) {
        return examination.isInCurrency(budget) && currency.equals(budget.currency());
    }

    Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        if (totals.lines().isEmpty()) {
            return lines.unknown();
        } else if (!lines.has(category) && totals.firstUnknown() < 0) {
            return Outcome.NOT_APPLICABLE;
        } else if (!isOf(budget, examination)) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        }
        Activities activities = new Activities(this, totals);
        Outcome outcome = lines.judge(category, Outcome.NOT_APPLICABLE, (line, isOpen) -> {
            Outcome unusable = unusable(lines, line);
            if (unusable == Outcome.PASSED) {
                activities.add(line, isOpen);
            }
            return unusable;
        });
        return activities.judge(outcome, examination);
    }

    /** Why the cost per head of a line is not known; passed if it is. */
    static Outcome unusable(GrantLines lines, int line) {
        BudgetLine of = lines.totals().lines().get(line);
        if (lines.totals().line(line) != null) {
            return of.unitCost() == null && of.persons() == null
                    ? unusable(lines, line, "persons", "no-persons")
                    : Outcome.PASSED;
        } else if (lines.totals().costs().stated(of) == null) {
            return unusable(lines, line, of.lumpSum() == null ? "unitCost" : "lumpSum", "no-cost");
        } else if (LineCost.persons(of) < 1) {
            return unusable(lines, line, "persons", "no-heads");
        }
        boolean isFraction = LineCost.occasions(of).signum() > 0;
        return unusable(lines, line, "occasions", isFraction ? "fraction" : "no-heads");
    }

    private static Outcome unusable(GrantLines lines, int line, String field, String variant) {
        Path path = lines.path(line).field(field);
        return lines.examination().notEvaluated(path, variant, Figures.of("line", count(line + 1)));
    }
}
