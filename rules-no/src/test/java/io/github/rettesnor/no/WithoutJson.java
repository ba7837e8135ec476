// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** A program that judges a document of its own and prints what is found, without any JSON. */
final class WithoutJson {

    private WithoutJson() {}

    /** Prints the sentences in bokmål; travel costs 1 øre more than the ceiling. */
    public static void main(String[] arguments) {
        Verdict verdict = Norway.budget(2019)
                .check(BudgetBuilder.builder()
                        .currency(Currency.getInstance("NOK"))
                        .requested(new BigDecimal("2300.01"))
                        .lines(List.of(BudgetLineBuilder.builder()
                                .category(Category.TRAVEL)
                                .activity("Samling 1")
                                .unitCost(new BigDecimal("2300.01"))
                                .persons(1)
                                .occasions(java.math.BigDecimal.ONE)
                                .build()))
                        .build());
        for (Finding finding : verdict.findings()) {
            System.out.println(finding.rule() + " " + finding.message(Locale.forLanguageTag("nb")));
        }
    }
}
