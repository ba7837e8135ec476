// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An exact sum of costs per head, each a total divided by heads. */
final class PerHeadSum {

    /** So many decimals that only a sum that is meant to be the limit must be added up as fractions. */
    private static final int FINE_DECIMALS = 30;

    private final Map<BigDecimal, BigDecimal> totals = new LinkedHashMap<>();
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;
    private @Nullable Fraction exact;

    void add(BigDecimal total, BigDecimal heads) {
        totals.merge(heads.stripTrailingZeros(), total, BigDecimal::add);
        least = least.add(total.divide(heads, FINE_DECIMALS, RoundingMode.FLOOR));
        most = most.add(total.divide(heads, FINE_DECIMALS, RoundingMode.CEILING));
        exact = null;
    }

    boolean isAbove(BigDecimal limit) {
        return least.compareTo(limit) > 0 || (most.compareTo(limit) > 0 && exact().compareTo(limit) > 0);
    }

    /** Whether this and another sum together are above a limit. */
    boolean isAboveWith(PerHeadSum other, BigDecimal limit) {
        return least.add(other.least).compareTo(limit) > 0
                || (most.add(other.most).compareTo(limit) > 0
                        && exact().plus(other.exact()).compareTo(limit) > 0);
    }

    boolean isLess(PerHeadSum other) {
        return most.compareTo(other.least) < 0 || exact().compareTo(other.exact()) < 0;
    }

    PerHeadSum plus(PerHeadSum other) {
        PerHeadSum both = new PerHeadSum();
        totals.forEach((heads, total) -> both.add(total, heads));
        other.totals.forEach((heads, total) -> both.add(total, heads));
        return both;
    }

    BigDecimal rounded(int decimals, RoundingMode rounding) {
        BigDecimal low = least.setScale(decimals, rounding);
        return low.compareTo(most.setScale(decimals, rounding)) == 0 ? low : exact().rounded(decimals, rounding);
    }

    /** The sum times a factor. */
    BigDecimal times(BigDecimal factor, int decimals, RoundingMode rounding) {
        Fraction all = exact();
        return new Fraction(all.numerator.multiply(factor), all.denominator).rounded(decimals, rounding);
    }

    /** Whether the sum has at most some decimals. */
    boolean isExact(int decimals) {
        return exact().compareTo(rounded(decimals, RoundingMode.FLOOR)) == 0;
    }

    private Fraction exact() {
        Fraction known = exact;
        if (known == null) {
            known = Fraction.ZERO;
            for (Map.Entry<BigDecimal, BigDecimal> each : totals.entrySet()) {
                known = known.plus(Fraction.of(each.getValue(), each.getKey()));
            }
            exact = known;
        }
        return known;
    }

    private record Fraction(BigDecimal numerator, BigInteger denominator) {

        static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigInteger.ONE);

        static Fraction of(BigDecimal total, BigDecimal heads) {
            int decimals = Math.max(heads.scale(), 0);
            return new Fraction(
                    total.movePointRight(decimals),
                    heads.movePointRight(decimals).toBigIntegerExact());
        }

        Fraction plus(Fraction other) {
            BigInteger common = other.denominator.gcd(denominator.mod(other.denominator));
            BigInteger widened = other.denominator.divide(common);
            return new Fraction(
                    numerator
                            .multiply(new BigDecimal(widened))
                            .add(other.numerator.multiply(new BigDecimal(denominator.divide(common)))),
                    denominator.multiply(widened));
        }

        int compareTo(BigDecimal limit) {
            return numerator.compareTo(limit.multiply(new BigDecimal(denominator)));
        }

        int compareTo(Fraction other) {
            return numerator
                    .multiply(new BigDecimal(other.denominator))
                    .compareTo(other.numerator.multiply(new BigDecimal(denominator)));
        }

        BigDecimal rounded(int decimals, RoundingMode rounding) {
            return numerator.divide(new BigDecimal(denominator), decimals, rounding);
        }
    }
}
