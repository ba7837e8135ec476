// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact quotient of an amount and a number of heads. */
record Fraction(BigDecimal amount, BigDecimal heads) {

    static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);

    Fraction plus(Fraction other) {
        return heads.compareTo(other.heads) == 0
                ? new Fraction(amount.add(other.amount), heads)
                : new Fraction(
                        amount.multiply(other.heads).add(other.amount.multiply(heads)), heads.multiply(other.heads));
    }

    boolean isAbove(BigDecimal most) {
        return amount.compareTo(most.multiply(heads)) > 0;
    }

    boolean isLess(Fraction other) {
        return amount.multiply(other.heads).compareTo(other.amount.multiply(heads)) < 0;
    }

    /** In whole øre. */
    BigDecimal rounded(RoundingMode rounding) {
        return amount.divide(heads, 2, rounding);
    }
}
