// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.model.Texts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who pays the lines of a budget. A line states it; one that does not is the grant's where no co-funding is stated, and where the amount
 * asked for is the sum of all lines but those of the co-funding and no line is marked as the grant's. Any other is open. Where the lines of
 * the co-funding are more than the co-funding that is stated, or an amount of it is missing, they are open too. Accounts are of what the
 * grant paid: a line is the grant's unless it is marked.
 */
public final class Funding {

    private final @Nullable Payer[] payers;
    private final boolean hasOpen;
    private final @Nullable BigDecimal left;

    Funding(Budget budget, @Nullable BigDecimal[] totals, boolean isOfAccounts) {
        BigDecimal stated = stated(budget);
        boolean isOfGrantAlone = isOfAccounts || (stated != null && stated.signum() == 0);
        payers = new @Nullable Payer[totals.length];
        BigDecimal marked = BigDecimal.ZERO;
        BigDecimal others = BigDecimal.ZERO;
        boolean isReckoned = true;
        boolean isAnyOfGrant = false;
        for (int i = 0; i < totals.length; i++) {
            BigDecimal total = totals[i];
            Payer payer = budget.lines().get(i).paidBy();
            payers[i] = payer;
            isReckoned &= total != null;
            isAnyOfGrant |= payer == Payer.GRANT;
            if (total != null && payer == Payer.CO_FUNDING) {
                marked = marked.add(total);
            } else if (total != null && !isOfGrantAlone) {
                others = others.add(total);
            }
        }
        BigDecimal requested = budget.requested();
        boolean isUnmarkedOfGrant = isOfGrantAlone
                || (isReckoned
                        && !isAnyOfGrant
                        && requested != null
                        && Amounts.agrees(requested, others, budget.currency()));
        boolean isMarkedOpen = stated == null || marked.compareTo(stated) > 0;
        left = stated == null || isMarkedOpen ? stated : stated.subtract(marked);
        hasOpen = settle(payers, isUnmarkedOfGrant ? Payer.GRANT : null, isMarkedOpen ? null : Payer.CO_FUNDING);
    }

    /** Sets who pays the lines that state nobody, and those that are marked as the co-funding's. Returns whether one is left open. */
    private static boolean settle(@Nullable Payer[] payers, @Nullable Payer ofUnmarked, @Nullable Payer ofMarked) {
        boolean isAnyOpen = false;
        for (int i = 0; i < payers.length; i++) {
            Payer stated = payers[i];
            payers[i] = stated == null ? ofUnmarked : stated == Payer.CO_FUNDING ? ofMarked : stated;
            isAnyOpen |= payers[i] == null;
        }
        return isAnyOpen;
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
            if (amount == null && !Texts.isWritten(funder.source())) {
                continue;
            } else if (amount == null || !Amounts.isCost(amount, budget.currency())) {
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
        return payers[line];
    }

    /** Returns whether some line is open. */
    boolean hasOpen() {
        return hasOpen;
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
