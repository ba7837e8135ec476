// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amounts that the sum rows of a table may have. An amount that cannot be read makes all sums with it unknown. */
final class Sums {

    /** The lines between two sum rows each. */
    private final List<@Nullable BigDecimal> groups = new ArrayList<>();

    private @Nullable BigDecimal lines = BigDecimal.ZERO;
    private @Nullable BigDecimal coFunding = BigDecimal.ZERO;
    private @Nullable BigDecimal requested;
    private boolean isOpen;

    void line(@Nullable BigDecimal amount) {
        if (!isOpen) {
            groups.add(BigDecimal.ZERO);
            isOpen = true;
        }
        groups.set(groups.size() - 1, plus(groups.get(groups.size() - 1), amount));
        lines = plus(lines, amount);
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
        isOpen = false;
        BigDecimal last = BigDecimal.ZERO;
        for (int group = groups.size() - 1; group >= 0; group--) {
            last = plus(last, groups.get(group));
            if (isSame(last, stated)) {
                return null;
            }
        }
        return differsInAll(stated);
    }

    /** Compares a sum with all lines; the sum that it should be, null if it is right or cannot be compared. */
    @Nullable
    BigDecimal differsInAll(BigDecimal stated) {
        boolean funded = coFunding == null || coFunding.signum() != 0;
        boolean right = isSame(lines, stated)
                || (funded
                        && (isSame(coFunding, stated)
                                || isSame(plus(requested, coFunding), stated)
                                || isSame(plus(lines, coFunding), stated)
                                || isSame(plus(lines, coFunding == null ? null : coFunding.negate()), stated)));
        return right ? null : lines;
    }

    private static boolean isSame(@Nullable BigDecimal sum, BigDecimal stated) {
        return sum != null && sum.compareTo(stated) == 0;
    }
}
