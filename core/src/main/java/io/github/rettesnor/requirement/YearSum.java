// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.BudgetTotals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lines of one year that the grant pays or may pay, and their sum. All of them have a total. */
final class YearSum {

    private final BudgetTotals totals;
    private final List<Integer> lines = new ArrayList<>();
    private BigDecimal all = BigDecimal.ZERO;
    private BigDecimal open = BigDecimal.ZERO;

    YearSum(BudgetTotals totals) {
        this.totals = totals;
    }

    void add(int line) {
        BigDecimal total = Objects.requireNonNull(totals.line(line));
        lines.add(line);
        all = all.add(total);
        if (totals.payer(line) == null) {
            open = open.add(total);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    BigDecimal all() {
        return all;
    }

    /** What is left if the co-funding pays as much as it can of the lines of which it is not known who pays them. */
    BigDecimal least() {
        BigDecimal left = totals.funding().left();
        return all.subtract(left == null ? open : open.min(left));
    }

    int first() {
        return lines.get(0);
    }

    /** The first line of which it is not known who pays it; there is one where not all are of the grant. */
    int firstOpen() {
        return lines.stream()
                .filter(line -> totals.payer(line) == null)
                .findFirst()
                .orElseThrow();
    }

    /** The numbers of the lines, from 1. */
    List<Integer> numbers() {
        return lines.stream().map(line -> line + 1).toList();
    }
}
