// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.math.BigDecimal;

/** Which amounts can be reckoned with. */
public final class Amounts {

    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int MOST_DECIMALS = 2;
    private static final int MOST_WRITTEN_DECIMALS = 30;

    private Amounts() {}

    /**
     * Tells whether an amount is within bounds: below 10<sup>15</sup> kr either way, and written with at most 30 decimals. What
     * is outside is never reckoned with, since its digits alone could fill the memory.
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
     * Tells whether an amount is in whole øre (hundredths).
     *
     * @param amount an amount within bounds, in kr
     * @return true if it has at most two decimals other than zeros
     */
    public static boolean isWholeOre(BigDecimal amount) {
        return amount.scale() <= MOST_DECIMALS || amount.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /**
     * Tells whether a cost can be reckoned with.
     *
     * @param cost the cost, in kr
     * @return true if it is within bounds, not negative and in whole øre
     */
    public static boolean isCost(BigDecimal cost) {
        return cost.signum() >= 0 && isBounded(cost) && isWholeOre(cost);
    }
}
