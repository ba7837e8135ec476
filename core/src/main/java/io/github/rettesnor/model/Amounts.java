// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Which amounts can be calculated with. */
public final class Amounts {

    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int USUAL_DECIMALS = 2;
    private static final int MOST_WRITTEN_DECIMALS = 30;

    private Amounts() {}

    /**
     * Returns whether an amount is within bounds: below 10<sup>15</sup> kr either way, and written with at most 30 decimals. What
     * is outside is never calculated with, since its digits alone could fill the memory.
     *
     * @param amount the amount, in kr
     * @return true if it is within bounds
     */
    public static boolean isBounded(BigDecimal amount) {
        int scale = amount.scale();
        return scale <= MOST_WRITTEN_DECIMALS
                && (amount.signum() == 0
                        ? scale >= -MOST_WHOLE_DIGITS
                        : (long) amount.precision() - scale <= MOST_WHOLE_DIGITS);
    }

    /**
     * Returns the decimals of a currency.
     *
     * @param currency the currency, null if it is not known
     * @return such as 2 for kroner and 0 for yen; 2 where it is not known, or the currency is not one of money
     */
    public static int decimals(@Nullable Currency currency) {
        int decimals = currency == null ? USUAL_DECIMALS : currency.getDefaultFractionDigits();
        return decimals < 0 ? USUAL_DECIMALS : decimals;
    }

    /**
     * Returns whether an amount is in whole units of a currency, the smallest that it has: hundredths of a krone, whole yen.
     *
     * @param amount an amount within bounds
     * @param currency the currency, null if it is not known
     * @return true if it has no more decimals than the currency, other than zeros
     */
    public static boolean isInUnits(BigDecimal amount, @Nullable Currency currency) {
        return hasDecimals(amount, decimals(currency));
    }

    /**
     * Returns whether a number has at most some decimals.
     *
     * @param number a number within bounds
     * @param most how many
     * @return true if it has no more, other than zeros
     */
    public static boolean hasDecimals(BigDecimal number, int most) {
        return number.scale() <= most || number.stripTrailingZeros().scale() <= most;
    }

    /**
     * Returns whether an amount is one that can be stated as a cost.
     *
     * @param cost the amount
     * @param currency its currency, null if it is not known
     * @return true if it is within bounds, not negative and in whole units of the currency
     */
    public static boolean isCost(BigDecimal cost, @Nullable Currency currency) {
        return cost.signum() >= 0 && isBounded(cost) && isInUnits(cost, currency);
    }

    /**
     * Returns whether a stated amount is an exact sum, or that sum rounded half up to the smallest unit of the currency.
     *
     * @param stated the stated amount
     * @param sum the exact sum
     * @param currency the currency, null if it is not known
     * @return true if so; false where the stated amount is out of bounds
     */
    public static boolean agrees(BigDecimal stated, BigDecimal sum, @Nullable Currency currency) {
        return isBounded(stated) && stated.compareTo(rounded(sum, currency)) == 0;
    }

    /**
     * Returns a sum rounded half up to the smallest unit of a currency.
     *
     * @param sum the exact sum
     * @param currency the currency, null if it is not known
     * @return the amount that is asked for where the sum is meant
     */
    public static BigDecimal rounded(BigDecimal sum, @Nullable Currency currency) {
        return sum.setScale(decimals(currency), RoundingMode.HALF_UP);
    }
}
