// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private static final BigDecimal FUNDS = new BigDecimal("1000000.00");
    private static final int EXACT_DECIMALS = 10;
    private static final int LEAST_DECIMALS = 4;
    private static final int ORE_DECIMALS = 2;

    @Override
    public BudgetNeeds needs() {
        return new BudgetNeeds(List.of(), null, BudgetNeeds.COST, false);
    }

    /** A million in all, of which the category is the limit, and 0.01 more than that. */
    @Override
    public @Nullable Example example(Class<?> document) {
        BigDecimal most = FUNDS.multiply(limit.value()).setScale(ORE_DECIMALS, RoundingMode.DOWN);
        return limitsAnything() ? new Example(shared(most), shared(most.add(BudgetExamples.LEAST))) : null;
    }

    private Object shared(BigDecimal part) {
        Category other = category == Category.OTHER ? Category.SALARY : Category.OTHER;
        return BudgetExamples.lines(
                BudgetExamples.line(category, part), BudgetExamples.line(other, FUNDS.subtract(part)));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        if (totals.first(category) < 0) {
            return Outcome.NOT_APPLICABLE;
        }
        Currency currency = examination.currency(budget);
        if (currency == null || !examination.isInCurrency(budget)) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        }
        if (!totals.isComplete()) {
            return examination.notEvaluated(examination.path().field("lines"), "incomplete", Figures.NONE);
        }
        BigDecimal sum = totals.sum(category);
        BigDecimal excess = excess(sum, totals.funds());
        Outcome outcome = excess.signum() <= 0 ? Outcome.PASSED : Outcome.VIOLATED;
        if (examination.isMeasuring() && limitsAnything()) {
            examination.measure(
                    examination.path().field("lines"),
                    outcome,
                    share(sum, totals.funds()),
                    Figures.share(limit),
                    amount(room(sum, totals.funds()), currency),
                    Figures.of("category", term(category))
                            .and("amount", amount(sum, currency))
                            .and("total", amount(totals.funds(), currency)));
        }
        if (outcome == Outcome.PASSED) {
            return outcome;
        }
        BigDecimal remedy = room(sum, totals.funds()).negate();
        return examination.violated(
                examination.path().field("lines"),
                "violated",
                Figures.of("category", term(category))
                        .and("share", share(sum, totals.funds()))
                        .and("limit", Figures.share(limit))
                        .and("amount", amount(sum, currency))
                        .and("total", amount(totals.funds(), currency))
                        .and("excess", amount(excess, currency))
                        .and("remedy", amount(remedy, currency)));
    }

    private BigDecimal excess(BigDecimal sum, BigDecimal total) {
        return sum.subtract(limit.value().multiply(total));
    }

    /** A limit of the whole limits nothing: a category never is more than all lines. */
    boolean limitsAnything() {
        return limit.value().compareTo(BigDecimal.ONE) < 0;
    }

    /**
     * By how much the category may grow with the other lines unchanged: the largest <i>x</i> with <i>s</i> + <i>x</i> ≤ limit ×
     * (<i>t</i> + <i>x</i>), which is (limit × <i>t</i> − <i>s</i>) ÷ (1 − limit), rounded down to a whole øre.
     *
     * @param sum the category's sum <i>s</i>, in kr
     * @param total the sum <i>t</i> of all lines, in kr
     * @return the room in kr; where the share is above the limit, the smallest cut that cures it, as a negative amount
     */
    BigDecimal room(BigDecimal sum, BigDecimal total) {
        return excess(sum, total)
                .negate()
                .divide(BigDecimal.ONE.subtract(limit.value()), ORE_DECIMALS, RoundingMode.FLOOR);
    }

    /** The share exactly if ten decimals suffice, else rounded to four, or to as many as it takes to show its side of the limit. */
    private Figure share(BigDecimal sum, BigDecimal total) {
        if (total.signum() == 0) {
            return new Figure.Portion(BigDecimal.ZERO, false);
        }
        BigDecimal exact = sum.divide(total, EXACT_DECIMALS, RoundingMode.DOWN);
        if (exact.multiply(total).compareTo(sum) == 0) {
            return new Figure.Portion(exact.stripTrailingZeros(), false);
        }
        int side = excess(sum, total).signum();
        if (side == 0) {
            return Figures.share(limit);
        }
        int decimals = LEAST_DECIMALS;
        BigDecimal rounded = sum.divide(total, decimals, RoundingMode.HALF_UP);
        while (rounded.compareTo(limit.value()) != side) {
            decimals++;
            rounded = sum.divide(total, decimals, RoundingMode.HALF_UP);
        }
        return new Figure.Portion(rounded, true);
    }
}
