// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quickstart;

import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.model.PayBasis.BASIC_PAY;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Judges a small budget and prints why it cannot be accepted. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Judges the budget.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        var salary =
                BudgetLineBuilder.builder().category(SALARY).payBasis(BASIC_PAY).lumpSum(new BigDecimal(70_000));
        var travel = BudgetLineBuilder.builder()
                .category(TRAVEL)
                .unitCost(new BigDecimal(2_000))
                .persons(15);
        Budget budget = BudgetBuilder.builder()
                .currency(Currency.getInstance("NOK"))
                .lines(List.of(salary.build(), travel.build()))
                .build();

        Verdict verdict = Norway.budget(2019).check(budget);

        System.out.println(verdict.decision());
        verdict.findings().forEach(finding -> System.out.println(finding.message(Locale.ENGLISH)));
    }
}
