// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths of what is drawn. */
final class Percent {

    private static final int DRAWN_DECIMALS = 6;
    private static final int WRITTEN_DECIMALS = 4;

    private Percent() {}

    /** A part of a whole as a length, such as {@code 62.5%}. */
    static String of(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DRAWN_DECIMALS, RoundingMode.HALF_UP)
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** A part of a whole as it is written where no limit depends on it. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, WRITTEN_DECIMALS, RoundingMode.HALF_UP);
    }
}
