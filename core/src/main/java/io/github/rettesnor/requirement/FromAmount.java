// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A requirement for some documents only: those in which an amount reaches a threshold, such as an auditor's statement from 200 000 kr. For
 * a smaller amount the rule does not apply. An amount that is not stated, or that is in another currency than the threshold, leaves the
 * rule unevaluated.
 *
 * @param at the place of the amount, such as {@code budget.requested}
 * @param limit the threshold, itself included
 * @param then what is required from that amount on
 */
public record FromAmount(Place at, MonetaryAmount limit, Requirement then) implements Requirement {

    /**
     * Brings the threshold to the form of all amounts of the library.
     *
     * @throws IllegalArgumentException if the threshold is negative, or its currency is not an ISO 4217 currency
     */
    public FromAmount {
        limit = Limits.amount(limit);
    }

    /**
     * Returns the requirement for the documents in which an amount reaches a threshold.
     *
     * @param at the place of the amount
     * @param limit the threshold
     * @param then what is required from that amount on
     * @return the requirement
     */
    public static FromAmount fromAmount(String at, MonetaryAmount limit, Requirement then) {
        return new FromAmount(Place.of(at), limit, then);
    }

    @Override
    public @Nullable Example example(Class<?> document) {
        Example example = then.example(document);
        return example == null
                ? null
                : example.within(StatedAmount.fragment(at, document, limit, ExactMoney.number(limit)));
    }

    @Override
    public List<Requirement> parts() {
        return List.of(then);
    }

    @Override
    public Check on(Class<?> document) {
        StatedAmount place = new StatedAmount(at, document);
        Check check = then.on(document);
        return examination -> place.judge(
                examination,
                limit,
                (stated, here) -> stated.compareTo(ExactMoney.number(limit)) < 0
                        ? Outcome.NOT_APPLICABLE
                        : examination.examine(then, check));
    }

    /** The place, the exact threshold and what is required. */
    @Override
    public String toString() {
        return "FromAmount[at=" + at + ", limit=" + ExactMoney.text(limit) + ", then=" + then + "]";
    }
}
