// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.requirement.CostPerOccasionAtMost;
import io.github.rettesnor.requirement.FromAmount;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTextTest {

    @Test
    void eachRuleIsListedWithWhereItAppliesInTheWordsOfItsOwnSet() {
        RuleSet<Budget> budget = TestRules.set(
                        "xx:budget:1",
                        Budget.class,
                        TestRules.error(
                                "xx.budget.fee",
                                new CostPerOccasionAtMost(Category.of("FEE"), ExactMoney.of("900", "NOK"))))
                .withWords(Map.of(Language.EN, Map.of("term.FEE", "fees")));
        RuleSet<Application> rules = TestRules.set(
                        "xx:application:1",
                        Application.class,
                        TestRules.error(
                                "xx.application.auditor",
                                FromAmount.fromAmount(
                                        "budget.requested",
                                        ExactMoney.of("200000", "NOK"),
                                        Given.given("attachments[AUDITOR_STATEMENT]"))))
                .include("budget", budget);

        assertThat(new RulesText(Locale.ENGLISH, false).of(rules).replace('\u00a0', ' '))
                .contains("""
                        xx.application.auditor · Requirement
                          Required: xx.application.auditor. Where the amount requested is NOK 200,000 or
                          more.

                        xx.budget.fee · Requirement
                          Fees: at most NOK 900 per person and occasion. Where the budget has lines of
                          fees.
                        """);
    }
}
