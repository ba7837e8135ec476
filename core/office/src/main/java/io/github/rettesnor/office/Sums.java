// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amounts that the sum rows of a table may have. An amount that cannot be read makes all sums with it unknown. */
final class Sums {

    private @Nullable BigDecimal lines = BigDecimal.ZERO;
    private @Nullable BigDecimal group = BigDecimal.ZERO;
    private @Nullable BigDecimal coFunding = BigDecimal.ZERO;
    private @Nullable BigDecimal requested;

    void line(@Nullable BigDecimal amount) {
        lines = plus(lines, amount);
        group = plus(group, amount);
    }

    void coFunding(@Nullable BigDecimal amount) {
        coFunding = plus(coFunding, amount);
    }

    void requested(@Nullable BigDecimal amount) {
        requested = amount;
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    /** Compares a sum row with the lines above it; the sum that it should be, null if it is right or cannot be compared. */
    @Nullable
    BigDecimal differs(BigDecimal stated) {
        List<BigDecimal> right = new ArrayList<>();
        boolean funded = coFunding == null || coFunding.signum() != 0;
        for (BigDecimal sum : funded
                ? new BigDecimal[] {
                    group,
                    lines,
                    coFunding,
                    plus(requested, coFunding),
                    plus(lines, coFunding),
                    plus(lines, coFunding == null ? null : coFunding.negate())
                }
                : new BigDecimal[] {group, lines}) {
            if (sum != null) {
                right.add(sum);
            }
        }
        BigDecimal expected = lines;
        boolean grouped = group != null && group.compareTo(stated) == 0;
        group = BigDecimal.ZERO;
        boolean matches = grouped || right.stream().anyMatch(sum -> sum.compareTo(stated) == 0);
        return matches ? null : expected;
    }
}
