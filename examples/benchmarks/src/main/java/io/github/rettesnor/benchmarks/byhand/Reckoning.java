// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.model.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sums of the lines of a budget, by category and by payer, calculated in one pass over them. */
@SuppressWarnings("EnumOrdinal") // the first line of each kind, in an array
final class Reckoning {

    private static final int NONE = -1;

    final Budget budget;
    final List<BudgetLine> lines;
    final @Nullable BigDecimal[] totals;

    /** Whether the currency is NOK. */
    final boolean inKroner;

    /** Whether each line has a total, and whether each has a category besides. */
    final boolean hasAllTotals;

    final boolean isComplete;

    /** All lines, of any payer. */
    final BigDecimal sum;

    /** What is left of the co-funding for open lines; null if an amount of it is missing. */
    final @Nullable BigDecimal left;

    /** Whether there are open lines. */
    final boolean hasOpen;

    private final int[] first = new int[Kind.values().length];
    private final int[] next;
    private final boolean isUnmarkedOfGrant;
    private final boolean isMarkedOpen;

    Reckoning(Budget budget) {
        this.budget = budget;
        lines = budget.lines();
        inKroner =
                budget.currency() != null && budget.currency().getCurrencyCode().equals("NOK");
        totals = new @Nullable BigDecimal[lines.size()];
        next = new int[lines.size()];
        Arrays.fill(first, NONE);
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal marked = BigDecimal.ZERO;
        boolean reckoned = true;
        boolean anyOfGrant = false;
        boolean anyUnmarked = false;
        boolean anyMarked = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            BudgetLine line = lines.get(i);
            Kind kind = Kind.of(line.category());
            next[i] = first[kind.ordinal()];
            first[kind.ordinal()] = i;
            BigDecimal total = Line.total(line, kind);
            totals[i] = total;
            reckoned &= total != null;
            all = total == null ? all : all.add(total);
            anyUnmarked |= line.paidBy() == null;
            anyOfGrant |= line.paidBy() == Payer.GRANT;
            if (line.paidBy() == Payer.CO_FUNDING) {
                anyMarked = true;
                marked = total == null ? marked : marked.add(total);
            }
        }
        sum = all;
        hasAllTotals = reckoned;
        isComplete = reckoned && first(Kind.UNKNOWN) < 0;
        BigDecimal stated = coFunding(budget.coFunding());
        isUnmarkedOfGrant = (stated != null && stated.signum() == 0)
                || (reckoned && !anyOfGrant && agrees(budget.requested(), all.subtract(marked)));
        isMarkedOpen = stated == null || marked.compareTo(stated) > 0;
        left = stated == null || isMarkedOpen ? stated : stated.subtract(marked);
        hasOpen = (anyUnmarked && !isUnmarkedOfGrant) || (anyMarked && isMarkedOpen);
    }

    private static @Nullable BigDecimal coFunding(List<CoFunding> funders) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CoFunding funder : funders) {
            BigDecimal amount = funder.amount();
            if (amount != null && Line.isCost(amount)) {
                sum = sum.add(amount);
            } else if (amount != null || Texts.isWritten(funder.source())) {
                return null;
            }
        }
        return sum;
    }

    /** Whether an amount is a sum in whole øre, rounded half up. */
    static boolean agrees(@Nullable BigDecimal stated, BigDecimal sum) {
        return stated != null && Line.isBounded(stated) && stated.compareTo(inOre(sum)) == 0;
    }

    static BigDecimal inOre(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    int first(Kind kind) {
        return first[kind.ordinal()];
    }

    int next(int line) {
        return next[line];
    }

    boolean isOpen(int line) {
        Payer payer = lines.get(line).paidBy();
        return payer == null ? !isUnmarkedOfGrant : payer == Payer.CO_FUNDING && isMarkedOpen;
    }

    /** Whether the grant pays a line, or may pay it. */
    boolean mayBeOfGrant(int line) {
        return isMarkedOpen || lines.get(line).paidBy() != Payer.CO_FUNDING;
    }

    boolean mayHave(Kind kind) {
        for (int line = first(kind); line >= 0; line = next(line)) {
            if (mayBeOfGrant(line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line costs something, or may do so since its cost is not usable. */
    boolean mayCost(int line) {
        BigDecimal total = totals[line];
        return total == null || total.signum() > 0;
    }

    /** The sum of the lines that the grant pays or may pay, or of the open ones among them. */
    BigDecimal funds(boolean openOnly) {
        BigDecimal funds = BigDecimal.ZERO;
        for (int line = 0; line < totals.length; line++) {
            funds = plus(funds, line, openOnly);
        }
        return funds;
    }

    BigDecimal sum(Kind kind, boolean openOnly) {
        BigDecimal sumOfKind = BigDecimal.ZERO;
        for (int line = first(kind); line >= 0; line = next(line)) {
            sumOfKind = plus(sumOfKind, line, openOnly);
        }
        return sumOfKind;
    }

    private BigDecimal plus(BigDecimal to, int line, boolean openOnly) {
        BigDecimal total = totals[line];
        return total != null && (openOnly ? isOpen(line) : mayBeOfGrant(line)) ? to.add(total) : to;
    }
}
