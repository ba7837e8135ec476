// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.rule.BudgetTotals;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the grant pays of some categories. Where it is not known who pays some lines, it is an amount between what is left if the co-funding
 * pays as much as it can of the categories, and if it pays as little as it can.
 *
 * @param sure the sum of the categories' lines that the grant pays
 * @param openPart the sum of the categories' lines of which it is not known who pays them
 * @param open the sum of all lines of which it is not known who pays them
 * @param all the sum of all lines that the grant pays or may pay
 * @param left what is left of the co-funding for the open lines; 0 without open lines
 */
record GrantPart(BigDecimal sure, BigDecimal openPart, BigDecimal open, BigDecimal all, BigDecimal left) {

    private static final int NONE = -1;

    static GrantPart of(BudgetTotals totals, List<Category> categories) {
        return without(NONE, totals, categories);
    }

    /** As if a line were not there. */
    static GrantPart without(int line, BudgetTotals totals, List<Category> categories) {
        BigDecimal sure = BigDecimal.ZERO;
        BigDecimal openPart = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < totals.lines().size(); i++) {
            BigDecimal total = totals.line(i);
            Payer payer = totals.payer(i);
            if (i != line && total != null && payer != Payer.CO_FUNDING) {
                boolean isPart = categories.contains(totals.lines().get(i).category());
                all = all.add(total);
                open = payer == null ? open.add(total) : open;
                sure = isPart && payer != null ? sure.add(total) : sure;
                openPart = isPart && payer == null ? openPart.add(total) : openPart;
            }
        }
        BigDecimal left = totals.funding().left();
        return new GrantPart(sure, openPart, open, all, left == null || !totals.hasOpen() ? BigDecimal.ZERO : left);
    }

    /** What the grant pays in all. */
    BigDecimal funds() {
        return all.subtract(left);
    }

    BigDecimal least() {
        return sure.add(openPart.subtract(left).max(BigDecimal.ZERO));
    }

    BigDecimal most() {
        return sure.add(openPart.min(open.subtract(left)));
    }

    /** Whether the co-funding is not more than it can pay, and leaves the grant something. */
    boolean isReckonable() {
        return left.compareTo(open) <= 0 && funds().signum() > 0;
    }

    /**
     * Whether the categories are within a share, whichever lines the co-funding pays; where no amount is asked for, also if it pays none.
     */
    boolean isWithin(Shares shares, boolean isAskedFor) {
        return (open.signum() == 0 ? left.signum() == 0 : isReckonable())
                && shares.isWithin(most(), funds())
                && (isAskedFor || shares.isWithin(sure.add(openPart), all));
    }
}
