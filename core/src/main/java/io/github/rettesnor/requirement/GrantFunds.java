// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The project funds, as the base of a share. Where it is not known who pays some lines, they are the sum of the lines less what is left of
 * the co-funding.
 *
 * @param budget the budget
 * @param totals its sums
 * @param currency its currency
 */
record GrantFunds(Budget budget, BudgetTotals totals, Currency currency) {

    /** What the grant pays; null if an amount of the co-funding is missing. */
    @Nullable
    BigDecimal funds() {
        BigDecimal left = totals.funding().left();
        return !totals.hasOpen()
                ? totals.funds()
                : left == null ? null : totals.funds().subtract(left);
    }

    /** Whether the whole sum of the lines is asked for, or may be, so that the co-funding comes on top of them. */
    boolean mayBeAll() {
        BigDecimal requested = budget.requested();
        return requested == null || Amounts.agrees(requested, totals.funds(), currency);
    }

    /**
     * Reports why the funds are not known.
     *
     * @param figures what is reported with an amount asked for that is not the sum of the lines, {@code total} among them
     * @param examination the examination
     * @return not evaluated; null if the funds are known
     */
    @Nullable
    Outcome unknown(Supplier<Figures> figures, Examination examination) {
        BigDecimal requested = budget.requested();
        BigDecimal all = totals.funds();
        if (totals.hasOpen()) {
            return unknownOfOpen(requested, all, examination);
        } else if (requested == null || Amounts.agrees(requested, all, currency)) {
            return null;
        }
        return disagrees(requested, "requested", figures.get(), examination);
    }

    private @Nullable Outcome unknownOfOpen(@Nullable BigDecimal requested, BigDecimal all, Examination examination) {
        BigDecimal left = totals.funding().left();
        BigDecimal open = totals.open();
        if (left == null) {
            return examination.notEvaluated(examination.path().field("coFunding"), "co-funding-missing", Figures.NONE);
        }
        BigDecimal funds = all.subtract(left);
        Figures figures = Figures.of("coFunding", amount(left, currency))
                .and("open", amount(open, currency))
                .and("total", amount(all, currency))
                .and("funds", amount(funds, currency));
        if (left.compareTo(open) > 0 || funds.signum() <= 0) {
            return examination.notEvaluated(examination.path().field("coFunding"), "co-funding-too-large", figures);
        }
        return requested == null
                        || Amounts.agrees(requested, all, currency)
                        || Amounts.agrees(requested, funds, currency)
                ? null
                : disagrees(requested, "requested-neither", figures, examination);
    }

    private Outcome disagrees(BigDecimal requested, String variant, Figures figures, Examination examination) {
        return Amounts.isBounded(requested)
                ? examination.notEvaluated(
                        examination.path().field("requested"),
                        variant,
                        figures.and("requested", amount(requested, currency)))
                : examination.notEvaluated(examination.path().field("requested"), "out-of-bounds", Figures.NONE);
    }
}
