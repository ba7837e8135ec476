// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import java.math.BigDecimal;

/** The side of a limit on which a value must be; the limit itself is within. */
enum Bound {
    AT_LEAST,
    AT_MOST;

    /** How far a value is within a limit; negative where it is outside. */
    BigDecimal room(BigDecimal value, BigDecimal limit) {
        return this == AT_LEAST ? value.subtract(limit) : limit.subtract(value);
    }

    /** How far a number is within a limit; negative where it is outside. */
    long room(long value, long limit) {
        return this == AT_LEAST ? value - limit : limit - value;
    }

    /** The step by which a value at the limit moves outside it. */
    int outwards() {
        return this == AT_LEAST ? -1 : 1;
    }
}
