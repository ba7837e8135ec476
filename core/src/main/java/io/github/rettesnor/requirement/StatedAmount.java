// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.Currency;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The place of an amount, with the place of its currency beside it. Amounts are compared in the currency of the limit; nothing is
 * converted.
 */
final class StatedAmount {

    private final Spot amount;
    private final Spot currency;

    /**
     * Binds a place to a kind of document.
     *
     * @param at the place of the amount, such as {@code budget.requested}
     * @param document the kind of document
     * @throws IllegalArgumentException if such documents have no amount there, or no currency beside it
     */
    StatedAmount(Place at, Class<?> document) {
        amount = Spot.one(at, document).holding(BigDecimal.class);
        currency = Spot.one(Place.of(currencyOf(at)), document).holding(Currency.class);
    }

    /**
     * Returns the fragment of a document that states an amount in the currency of a limit.
     *
     * @param at the place of the amount
     * @param document the kind of document
     * @param limit the limit
     * @param number the amount
     * @return the fragment
     */
    static Object fragment(Place at, Class<?> document, MonetaryAmount limit, BigDecimal number) {
        String code = ExactMoney.currency(limit).getCurrencyCode();
        return Fragments.merged(
                Fragments.at(document, currencyOf(at), code), Fragments.at(document, at.text(), number));
    }

    private static String currencyOf(Place at) {
        return at.text().substring(0, at.text().lastIndexOf('.') + 1) + "currency";
    }

    /**
     * Judges the amount if it can be compared with a limit; reports why if it cannot.
     *
     * @param examination the examination
     * @param limit the limit
     * @param judge judges a stated amount
     * @return the outcome
     */
    Outcome judge(Examination examination, MonetaryAmount limit, Judge judge) {
        return amount.judge(examination, (value, here) -> {
            Figures figures = Figures.of("limit", Figures.amount(limit));
            if (!(value instanceof BigDecimal stated)) {
                return here.notEvaluated("unstated", figures);
            }
            return isComparable(here.value(currency), limit)
                    ? judge.judge(stated, here)
                    : here.notEvaluated(currency.path(here), "currency", figures);
        });
    }

    private static boolean isComparable(@Nullable Object currency, MonetaryAmount limit) {
        return currency instanceof Currency known && known.equals(ExactMoney.currency(limit));
    }

    /** Judges an amount. */
    @FunctionalInterface
    interface Judge {

        /**
         * Judges an amount in the currency of the limit.
         *
         * @param stated the amount
         * @param here the examination, at the amount's place
         * @return the outcome
         */
        Outcome judge(BigDecimal stated, Examination here);
    }
}
