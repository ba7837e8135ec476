// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * A limit to an amount that is stated at a place.
 *
 * @param at the place of the amount
 * @param bound on which side of the limit the amount must be
 * @param limit the limit
 */
record AmountLimit(Place at, Bound bound, MonetaryAmount limit) {

    static final Set<String> FIGURES = Set.of("stated", "limit", "difference");

    Example example(Class<?> document) {
        BigDecimal number = ExactMoney.number(limit);
        BigDecimal outside = number.add(Limits.LEAST.multiply(BigDecimal.valueOf(bound.outwards())));
        return new Example(
                StatedAmount.fragment(at, document, limit, number),
                StatedAmount.fragment(at, document, limit, outside));
    }

    Check on(Class<?> document) {
        StatedAmount place = new StatedAmount(at, document);
        return examination -> place.judge(examination, limit, this::judge);
    }

    private Outcome judge(BigDecimal stated, Examination here) {
        BigDecimal room = bound.room(stated, ExactMoney.number(limit));
        Currency currency = ExactMoney.currency(limit);
        Outcome outcome = room.signum() >= 0 ? Outcome.PASSED : Outcome.VIOLATED;
        if (here.isMeasuring()) {
            here.measure(
                    here.here(),
                    outcome,
                    amount(stated, currency),
                    amount(limit),
                    amount(room, currency),
                    Figures.NONE);
        }
        return outcome == Outcome.PASSED
                ? outcome
                : here.violated(
                        "violated",
                        Figures.of("stated", amount(stated, currency))
                                .and("limit", amount(limit))
                                .and("difference", amount(room.negate(), currency)));
    }
}
