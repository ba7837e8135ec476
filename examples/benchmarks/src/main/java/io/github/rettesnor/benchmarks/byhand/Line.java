// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.BudgetLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a budget line costs. */
final class Line {

    private static final int MOST_DIGITS = 15;
    private static final int DECIMALS = 2;

    private Line() {}

    /** Unit cost × persons × occasions, or the lump sum; null if it cannot be calculated. */
    static @Nullable BigDecimal total(BudgetLine line, Kind kind) {
        BigDecimal cost = cost(line);
        if (cost == null || persons(line) < 1 || !isOccasions(line.occasions(), kind)) {
            return null;
        }
        if (line.unitCost() == null) {
            return cost;
        }
        BigDecimal forAll = persons(line) == 1 ? cost : cost.multiply(BigDecimal.valueOf(persons(line)));
        return line.occasions() == null ? forAll : forAll.multiply(line.occasions());
    }

    /** The unit cost or the lump sum; null if there is neither or both, or it is not a cost. */
    static @Nullable BigDecimal cost(BudgetLine line) {
        BigDecimal cost = line.unitCost() == null ? line.lumpSum() : line.unitCost();
        boolean isOne = line.unitCost() == null || line.lumpSum() == null;
        return cost != null && isOne && isCost(cost) ? cost : null;
    }

    static int persons(BudgetLine line) {
        return line.persons() == null ? 1 : line.persons();
    }

    static BigDecimal occasions(BudgetLine line) {
        return line.occasions() == null ? BigDecimal.ONE : line.occasions();
    }

    static BigDecimal heads(BudgetLine line) {
        BigDecimal persons = BigDecimal.valueOf(persons(line));
        return line.occasions() == null ? persons : persons.multiply(line.occasions());
    }

    static boolean isOfSamePeople(BudgetLine one, BudgetLine other) {
        return persons(one) == persons(other) && occasions(one).compareTo(occasions(other)) == 0;
    }

    /** Whether occasions can be calculated with: more than none, and whole where they are meetings, journeys or nights. */
    static boolean isOccasions(@Nullable BigDecimal stated, Kind kind) {
        return stated == null
                || (stated.signum() > 0
                        && isBounded(stated)
                        && hasDecimals(stated, kind.isCountedWhole() ? 0 : DECIMALS));
    }

    /** Whether a cost in kr is not negative, in whole øre and small enough. */
    static boolean isCost(BigDecimal cost) {
        return cost.signum() >= 0 && isBounded(cost) && hasDecimals(cost, DECIMALS);
    }

    static boolean hasDecimals(BigDecimal number, int most) {
        return number.scale() <= most || number.stripTrailingZeros().scale() <= most;
    }

    /** Whether a number is small enough to be calculated with. */
    static boolean isBounded(BigDecimal number) {
        return number.scale() <= 2 * MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }
}
