// SPDX-License-Identifier: Apache-2.0
package org.example.utopia;

import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.model.Share.percent;
import static io.github.rettesnor.rule.Rule.must;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.requirement.NoLinesOf;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSetProvider;
import java.util.List;
import javax.money.MonetaryAmount;

/** The rule sets of Utopia, a country that does not exist. */
public final class Utopia implements RuleSetProvider {

    private static final Source CALL = Source.document("Call of Utopia");
    private static final MonetaryAmount TICKET = ExactMoney.of("120", "EUR");

    private static final RuleSet<Budget> BUDGET = RuleSet.of(
            "ut:budget:2027",
            Budget.class,
            Phrasebook.of(Language.EN, Utopia.class, "rules"),
            CoreRules.BUDGET_LINES,
            CoreRules.budgetCurrency("EUR"),
            CoreRules.BUDGET_LINE_COMPLETE,
            must("ut.budget.salary-share", CALL.at("Costs", 1), new ShareAtMost(SALARY, percent(50))),
            must("ut.budget.ticket", CALL.at("Costs", 2), new PerHeadAtMost(TRAVEL, TICKET)),
            must("ut.budget.no-overhead", CALL.at("Costs", 3), new NoLinesOf(OVERHEAD)));

    /** For {@link java.util.ServiceLoader}. */
    public Utopia() {}

    @Override
    public List<RuleSet<?>> ruleSets() {
        return List.of(BUDGET);
    }

    /** The next edition, as the office wrote it. */
    @Override
    public List<String> ruleFiles() {
        return List.of("budget-2028.json");
    }

    /** What the office of Utopia asks for and no other. */
    @Override
    public List<Class<? extends Requirement>> requirements() {
        return List.of(LinesAtMost.class);
    }
}
