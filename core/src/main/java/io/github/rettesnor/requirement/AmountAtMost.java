// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * An amount that is stated at a place, such as the amount that is asked for, is at most a limit. The comparison is exact. An amount that is
 * not stated, or that is in another currency than the limit, cannot be evaluated.
 *
 * @param at the place of the amount, such as {@code budget.requested}
 * @param limit the limit; an amount of any class, kept as {@link ExactMoney} makes it
 */
public record AmountAtMost(Place at, MonetaryAmount limit) implements Requirement {

    /**
     * Brings the limit to the form of all amounts of the library.
     *
     * @throws IllegalArgumentException if the limit is negative, or its currency is not an ISO 4217 currency
     */
    public AmountAtMost {
        limit = Limits.amount(limit);
    }

    /**
     * Returns the requirement that an amount is at most a limit.
     *
     * @param at the place of the amount
     * @param limit the limit
     * @return the requirement
     */
    public static AmountAtMost amountAtMost(String at, MonetaryAmount limit) {
        return new AmountAtMost(Place.of(at), limit);
    }

    @Override
    public Example example(Class<?> document) {
        return bound().example(document);
    }

    @Override
    public Set<String> figureNames() {
        return AmountLimit.FIGURES;
    }

    @Override
    public Check on(Class<?> document) {
        return bound().on(document);
    }

    private AmountLimit bound() {
        return new AmountLimit(at, Bound.AT_MOST, limit);
    }

    /** The place and the exact limit. */
    @Override
    public String toString() {
        return "AmountAtMost[at=" + at + ", limit=" + ExactMoney.text(limit) + "]";
    }
}
