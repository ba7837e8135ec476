// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** The calculation of a share: a part <i>s</i> of a total <i>t</i> is within the limit when <i>s</i> ≤ limit × <i>t</i>. */
record Shares(Share limit, Currency currency) {

    private static final int EXACT_DECIMALS = 10;
    private static final int LEAST_DECIMALS = 4;

    /** By how much a part is above the limit; negative where it is below. */
    BigDecimal excess(BigDecimal sum, BigDecimal total) {
        return sum.subtract(limit.value().multiply(total));
    }

    boolean isWithin(BigDecimal sum, BigDecimal total) {
        return excess(sum, total).signum() <= 0;
    }

    /** A limit of the whole limits nothing: a part is never more than the whole. */
    boolean limitsAnything() {
        return limit.value().compareTo(BigDecimal.ONE) < 0;
    }

    /**
     * By how much the part may grow with all else unchanged: the largest <i>x</i> with <i>s</i> + <i>x</i> ≤ limit × (<i>t</i> + <i>x</i>),
     * which is (limit × <i>t</i> − <i>s</i>) ÷ (1 − limit), rounded down to a whole unit of the currency. Where the part is above the limit,
     * the smallest cut that cures it, as a negative amount.
     */
    BigDecimal room(BigDecimal sum, BigDecimal total) {
        return excess(sum, total)
                .negate()
                .divide(BigDecimal.ONE.subtract(limit.value()), Amounts.decimals(currency), RoundingMode.FLOOR);
    }

    /** Reports a share that must be at least the limit: its measure, and where it is too small, by how much it falls short. */
    Outcome atLeast(
            BigDecimal part, BigDecimal whole, Outcome outcome, Path path, Figures figures, Examination examination) {
        Figure share = share(part, whole);
        BigDecimal room = excess(part, whole).setScale(Amounts.decimals(currency), RoundingMode.FLOOR);
        if (examination.isMeasuring()) {
            examination.measure(path, outcome, share, Figures.share(limit), amount(room, currency), figures);
        }
        return outcome == Outcome.PASSED
                ? outcome
                : examination.violated(
                        path,
                        "violated",
                        figures.and("share", share)
                                .and("limit", Figures.share(limit))
                                .and("shortfall", amount(room.negate(), currency)));
    }

    /** The share exactly if ten decimals suffice, else rounded to four, or to as many as it takes to show its side of the limit. */
    Figure share(BigDecimal sum, BigDecimal total) {
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
