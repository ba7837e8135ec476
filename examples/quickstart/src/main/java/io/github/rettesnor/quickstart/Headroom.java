// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quickstart;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Measure;

/** Figures without prose: how near a budget is to each limit, and what would bring it within them. */
public final class Headroom {

    private Headroom() {}

    /**
     * Prints the figures of a budget.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Budget budget = Documents.read(Input.of("budget.json", """
                {"currency": "NOK", "lines": [
                  {"category": "SALARY", "payBasis": "BASIC_PAY", "lumpSum": 70000},
                  {"category": "TRAVEL", "unitCost": 2000, "persons": 15}
                ]}
                """), Budget.class);

        RuleSet<Budget> rules = Norway.budget(2019);
        for (Measure measure : rules.measure(budget)) {
            System.out.println(measure.rule() + " at " + measure.path() + ": "
                    + measure.measured().text() + " of " + measure.limit().text() + ", room "
                    + measure.room().text());
        }
        LeastCuts.of(rules, budget).ifPresent(least -> {
            System.out.println("cut " + ExactMoney.text(least.total()));
            System.out.println(rules.check(least.after()).outcome("no.budget.salary-share"));
        });
    }
}
