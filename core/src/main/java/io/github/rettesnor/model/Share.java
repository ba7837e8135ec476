// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.math.BigDecimal;

/**
 * A part of a whole, as an exact number from 0 to 1.
 *
 * @param value the share, 0 to 1 (0.6 is 60 %), without trailing zeros
 */
public record Share(BigDecimal value) implements Comparable<Share> {

    /**
     * Brings the value to its shortest form.
     *
     * @throws IllegalArgumentException if it is below 0 or above 1
     */
    public Share {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + value);
        }
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /**
     * Returns a share in per cent.
     *
     * @param percent from 0 to 100
     * @return the share
     * @throws IllegalArgumentException if it is below 0 or above 100
     */
    public static Share percent(int percent) {
        return new Share(BigDecimal.valueOf(percent, 2));
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }

    /** The share in per cent, such as {@code 60 %}. */
    @Override
    public String toString() {
        return value.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
