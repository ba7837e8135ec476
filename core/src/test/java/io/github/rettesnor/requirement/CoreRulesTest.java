// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.testing.Budgets.NOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreRulesTest {

    @Test
    void theirIdsBeginWithCoreAndOnlyWhatReckoningNeedsIsDemanded() {
        List<Rule> rules = List.of(
                CoreRules.TITLE,
                CoreRules.CONTACT,
                CoreRules.PERIOD,
                CoreRules.BUDGET_LINES,
                CoreRules.budgetCurrency("NOK"),
                CoreRules.BUDGET_LINE_COMPLETE);
        assertThat(rules)
                .extracting(rule -> rule.id().value())
                .containsExactly(
                        "core.title",
                        "core.contact",
                        "core.period",
                        "core.budget.lines",
                        "core.budget.currency",
                        "core.budget.line-complete");
        assertThat(rules.subList(0, 3)).allMatch(rule -> rule.severity() == Severity.WARNING);
        assertThat(rules.subList(3, 6)).allMatch(rule -> rule.severity() == Severity.ERROR);
        assertThat(CoreRules.budgetCurrency("NOK").requirement()).isEqualTo(new CurrencyIs(NOK));
    }

    @Test
    void equalParametersAreEqualRequirements() {
        Requirement one = new PerHeadAtMost(io.github.rettesnor.model.Category.TRAVEL, ExactMoney.of("2300", "NOK"));
        Requirement other =
                new PerHeadAtMost(io.github.rettesnor.model.Category.TRAVEL, ExactMoney.of("2300.00", "NOK"));
        assertThat(one).isEqualTo(other).hasToString("PerHeadAtMost[category=TRAVEL, ceiling=NOK 2300.00]");
        assertThat(new PayBasisIs(io.github.rettesnor.model.Category.SALARY, PayBasis.OTHER).name())
                .isEqualTo("pay-basis-is");
    }
}
