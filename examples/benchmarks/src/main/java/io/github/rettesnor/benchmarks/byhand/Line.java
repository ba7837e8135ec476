// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import static io.github.rettesnor.benchmarks.byhand.Problem.violated;

import io.github.rettesnor.model.BudgetLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a budget line costs, and what it lacks. */
public final class Line {

    private static final int MOST_DIGITS = 15;

    private Line() {}

    static @Nullable BigDecimal total(BudgetLine line) {
        return total(line.unitCost(), line.lumpSum(), line.persons(), line.occasions());
    }

    /**
     * The total of a line.
     *
     * @param unitCost the cost for one person on one occasion in kr, null if not stated
     * @param lumpSum the cost for all of them, null if not stated
     * @param persons for how many persons, null for 1
     * @param occasions for how many occasions, null for 1
     * @return the total in kr, null if none can be reckoned
     */
    public static @Nullable BigDecimal total(
            @Nullable BigDecimal unitCost,
            @Nullable BigDecimal lumpSum,
            @Nullable Integer persons,
            @Nullable Integer occasions) {
        if ((unitCost == null) == (lumpSum == null) || count(persons) < 1 || count(occasions) < 1) {
            return null;
        }
        if (unitCost == null) {
            return isCost(lumpSum) ? lumpSum : null;
        }
        long heads = (long) count(persons) * count(occasions);
        return isCost(unitCost) ? unitCost.multiply(BigDecimal.valueOf(heads)) : null;
    }

    /**
     * The field for which a line has no total.
     *
     * @param unitCost the cost for one person on one occasion in kr, null if not stated
     * @param lumpSum the cost for all of them, null if not stated
     * @param persons for how many persons, null for 1
     * @return the field's name
     */
    public static String unusable(
            @Nullable BigDecimal unitCost, @Nullable BigDecimal lumpSum, @Nullable Integer persons) {
        if ((unitCost == null) != (lumpSum == null) && isCost(unitCost == null ? lumpSum : unitCost)) {
            return count(persons) < 1 ? "persons" : "occasions";
        }
        return lumpSum == null ? "unitCost" : "lumpSum";
    }

    static long heads(BudgetLine line) {
        return (long) count(line.persons()) * count(line.occasions());
    }

    static int count(@Nullable Integer stated) {
        return stated == null ? 1 : stated;
    }

    /**
     * Tells whether a cost can be reckoned with.
     *
     * @param cost the cost in kr, null if not stated
     * @return true if it is not negative, in whole øre and small enough
     */
    public static boolean isCost(@Nullable BigDecimal cost) {
        return cost != null
                && cost.signum() >= 0
                && isBounded(cost)
                && (cost.scale() <= 2 || cost.stripTrailingZeros().scale() <= 2);
    }

    /**
     * Tells whether an amount is small enough to be reckoned with.
     *
     * @param amount the amount in kr
     * @return true if so
     */
    public static boolean isBounded(BigDecimal amount) {
        return amount.scale() <= 2 * MOST_DIGITS && amount.precision() - amount.scale() <= MOST_DIGITS;
    }

    static void incomplete(BudgetLine line, int position, List<Problem> problems) {
        if (line.category() == null) {
            defect(position, "category", problems);
        }
        if (line.unitCost() == null && line.lumpSum() == null) {
            defect(position, "unitCost", problems);
        }
        if (line.unitCost() != null && line.lumpSum() != null) {
            defect(position, "lumpSum", problems);
        }
        if (line.unitCost() != null && !isCost(line.unitCost())) {
            defect(position, "unitCost", problems);
        }
        if (line.lumpSum() != null && !isCost(line.lumpSum())) {
            defect(position, "lumpSum", problems);
        }
        if (count(line.persons()) < 1) {
            defect(position, "persons", problems);
        }
        if (count(line.occasions()) < 1) {
            defect(position, "occasions", problems);
        }
    }

    private static void defect(int position, String field, List<Problem> problems) {
        problems.add(violated(
                "core.budget.line-complete", "budget.lines[" + position + "]." + field, Map.of("line", position + 1)));
    }
}
