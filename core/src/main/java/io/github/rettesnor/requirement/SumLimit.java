// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.Rule;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Lines whose sum a rule limits to an amount.
 *
 * @param rule the rule
 * @param lines their positions, from 0
 * @param limit the limit
 */
record SumLimit(RuleId rule, List<Integer> lines, BigDecimal limit) {

    /** The limits that a rule sets to the sums of some lines of a budget; none where they are in another currency. */
    static Stream<SumLimit> of(Rule rule, List<Integer> paid, List<BudgetLine> lines, Currency currency) {
        if (rule.requirement() instanceof TotalAtMost most && isIn(currency, most.limit())) {
            List<Integer> mine = paid.stream()
                    .filter(line -> most.categories().contains(lines.get(line).category()))
                    .toList();
            return Stream.of(new SumLimit(rule.id(), mine, ExactMoney.number(most.limit())));
        } else if (rule.requirement() instanceof EachYearAtMost most && isIn(currency, most.limit())) {
            return paid.stream()
                    .filter(line -> lines.get(line).year() != null)
                    .collect(Collectors.groupingBy(
                            line -> Objects.requireNonNull(lines.get(line).year())))
                    .values()
                    .stream()
                    .map(ofYear -> new SumLimit(rule.id(), ofYear, ExactMoney.number(most.limit())));
        }
        return Stream.empty();
    }

    static boolean isIn(Currency currency, MonetaryAmount limit) {
        return ExactMoney.currency(limit).equals(currency);
    }
}
