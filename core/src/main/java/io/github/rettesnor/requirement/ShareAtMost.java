// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Money;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * A category is at most a share of the project funds, which are the sum of the budget's lines. The comparison is exact: the
 * category's sum <i>s</i> passes when <i>s</i> ≤ limit × total, without any quotient. 600 000.00 of 1 000 000.00 kr passes 60 %,
 * 600 000.01 of 1 000 000.01 kr does not: the excess is 600 000.01 − 0.6 × 1 000 000.01 = 0.004 kr, and the remedy, the smallest
 * cut of the category in whole øre with the other lines unchanged, is 0.004 ÷ (1 − 0.6) = 0.01 kr.
 *
 * @param category the category; without such lines the rule does not apply
 * @param limit the largest share, 0 to 1
 */
public record ShareAtMost(Category category, Share limit) implements BudgetRequirement {

    private static final int EXACT_DECIMALS = 10;
    private static final int LEAST_DECIMALS = 4;
    private static final int ORE_DECIMALS = 2;

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        if (totals.first(category) < 0) {
            return Outcome.NOT_APPLICABLE;
        }
        Currency currency = budget.currency();
        if (currency == null || !examination.isInCurrency(budget)) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        }
        if (!totals.isComplete()) {
            return examination.notEvaluated(examination.path().field("lines"), "incomplete", Figures.NONE);
        }
        BigDecimal sum = totals.sum(category);
        BigDecimal excess = sum.subtract(limit.value().multiply(totals.funds()));
        if (excess.signum() <= 0) {
            return Outcome.PASSED;
        }
        BigDecimal remedy = excess.divide(BigDecimal.ONE.subtract(limit.value()), ORE_DECIMALS, RoundingMode.CEILING);
        return examination.violated(
                examination.path().field("lines"),
                "violated",
                Figures.of("category", category)
                        .and("share", share(sum, totals.funds()))
                        .and("limit", limit)
                        .and("amount", new Money(sum, currency))
                        .and("total", new Money(totals.funds(), currency))
                        .and("excess", new Money(excess, currency))
                        .and("remedy", new Money(remedy, currency)));
    }

    /** The share exactly if ten decimals suffice, else rounded to four, or to as many as it takes to show it above the limit. */
    private BigDecimal share(BigDecimal sum, BigDecimal total) {
        BigDecimal exact = sum.divide(total, EXACT_DECIMALS, RoundingMode.DOWN);
        if (exact.multiply(total).compareTo(sum) == 0) {
            return exact.stripTrailingZeros();
        }
        int decimals = LEAST_DECIMALS;
        BigDecimal rounded = sum.divide(total, decimals, RoundingMode.HALF_UP);
        while (rounded.compareTo(limit.value()) <= 0) {
            decimals++;
            rounded = sum.divide(total, decimals, RoundingMode.HALF_UP);
        }
        return rounded;
    }
}
