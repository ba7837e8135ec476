// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.rule.LineCost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** Writes lines that were cut. */
final class CutLines {

    private CutLines() {}

    /** A budget of which some lines were cut; a stated requested amount is what is left of all lines. */
    static Budget of(Budget budget, List<Integer> cut, BigDecimal[] left, Currency currency) {
        List<BudgetLine> lines = new ArrayList<>(budget.lines());
        cut.forEach(line -> lines.set(line, costing(budget.lines().get(line), left[line], currency)));
        BigDecimal asked = Stream.of(left).reduce(BigDecimal.ZERO, BigDecimal::add);
        BudgetBuilder after = BudgetBuilder.builder(budget).lines(lines);
        return (budget.requested() == null ? after : after.requested(Amounts.rounded(asked, currency))).build();
    }

    /** A line that costs a total, for the same people: by its unit cost where that is in whole units of the currency, else as a lump sum. */
    private static BudgetLine costing(BudgetLine line, BigDecimal total, Currency currency) {
        if (line.unitCost() == null) {
            return BudgetLineBuilder.builder(line).lumpSum(total).build();
        }
        int decimals = Amounts.decimals(currency);
        BigDecimal[] each = total.movePointRight(decimals)
                .divideAndRemainder(People.of(line).heads());
        return each[1].signum() == 0
                ? BudgetLineBuilder.builder(line)
                        .unitCost(each[0].movePointLeft(decimals))
                        .build()
                : BudgetLineBuilder.builder(line)
                        .unitCost(null)
                        .lumpSum(total)
                        .persons(LineCost.persons(line))
                        .occasions(LineCost.occasions(line))
                        .build();
    }
}
