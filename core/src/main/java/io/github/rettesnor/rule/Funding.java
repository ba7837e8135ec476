// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Payer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who pays the lines of a budget. A line states it; one that does not is the grant's where no co-funding is stated, and where the amount
 * asked for is the sum of all lines but those of the co-funding and no line is marked as the grant's. Any other is open. Where the lines of
 * the co-funding are more than the co-funding that is stated, or an amount of it is missing, they are open too. Accounts are of what the
 * grant paid: a line is the grant's unless it is marked.
 */
public final class Funding {

    private final List<BudgetLine> lines;
    private final boolean isSimple;
    private final boolean isUnmarkedOfGrant;
    private final boolean isMarkedOpen;
    private final @Nullable BigDecimal left;

    Funding(Budget budget, @Nullable BigDecimal[] totals, boolean isOfAccounts) {
        lines = budget.lines();
        BigDecimal stated = stated(budget);
        boolean isNone = stated != null && stated.signum() == 0;
        isSimple = (isNone || isOfAccounts) && lines.stream().allMatch(line -> line.paidBy() == null);
        BigDecimal marked = BigDecimal.ZERO;
        BigDecimal others = BigDecimal.ZERO;
        boolean isReckoned = true;
        boolean isAnyOfGrant = false;
        for (int i = 0; i < totals.length && !isSimple; i++) {
            BigDecimal total = totals[i];
            Payer payer = lines.get(i).paidBy();
            isReckoned &= total != null;
            isAnyOfGrant |= payer == Payer.GRANT;
            if (total != null && payer == Payer.CO_FUNDING) {
                marked = marked.add(total);
            } else if (total != null) {
                others = others.add(total);
            }
        }
        BigDecimal requested = budget.requested();
        isUnmarkedOfGrant = isNone
                || isOfAccounts
                || (isReckoned
                        && !isAnyOfGrant
                        && requested != null
                        && Amounts.agrees(requested, others, budget.currency()));
        isMarkedOpen = stated == null || marked.compareTo(stated) > 0;
        left = stated == null || isMarkedOpen ? stated : stated.subtract(marked);
    }

    /**
     * Returns whether the grant pays every line of a budget, whatever the lines cost.
     *
     * @param budget the budget
     * @return true if it states no co-funding and marks no line as paid by it
     */
    public static boolean isOfGrantAlone(Budget budget) {
        BigDecimal stated = stated(budget);
        return stated != null
                && stated.signum() == 0
                && budget.lines().stream().noneMatch(line -> line.paidBy() == Payer.CO_FUNDING);
    }

    /** The co-funding that is stated; null if an amount of it is missing, or is not one. */
    private static @Nullable BigDecimal stated(Budget budget) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CoFunding funder : budget.coFunding()) {
            BigDecimal amount = funder.amount();
            if (amount == null || !Amounts.isCost(amount, budget.currency())) {
                return null;
            }
            sum = sum.add(amount);
        }
        return sum;
    }

    /**
     * Returns who pays a line.
     *
     * @param line the line's position, from 0
     * @return null if it is open
     */
    @Nullable
    Payer payer(int line) {
        if (isSimple) {
            return Payer.GRANT;
        }
        Payer stated = lines.get(line).paidBy();
        if (stated == null) {
            return isUnmarkedOfGrant ? Payer.GRANT : null;
        }
        return stated == Payer.CO_FUNDING && isMarkedOpen ? null : stated;
    }

    /**
     * Returns what is left of the co-funding for the open lines: what is stated, less the lines that are marked as paid by it.
     *
     * @return the amount; null if an amount of the co-funding is missing, or is not one
     */
    public @Nullable BigDecimal left() {
        return left;
    }
}
