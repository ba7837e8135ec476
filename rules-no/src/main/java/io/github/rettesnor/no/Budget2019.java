// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.model.Category.ACCOMMODATION;
import static io.github.rettesnor.model.Category.DAY_PACKAGE;
import static io.github.rettesnor.model.Category.DISSEMINATION;
import static io.github.rettesnor.model.Category.HOSPITAL_OPERATIONS;
import static io.github.rettesnor.model.Category.ON_CALL_SUPPLEMENT;
import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.REGISTRY_OPERATIONS;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.model.PayBasis.BASIC_PAY;
import static io.github.rettesnor.model.Share.percent;
import static io.github.rettesnor.no.Call2019.C10;
import static io.github.rettesnor.no.Call2019.C11;
import static io.github.rettesnor.no.Call2019.C12;
import static io.github.rettesnor.no.Call2019.C3_4;
import static io.github.rettesnor.no.Call2019.C3_5;
import static io.github.rettesnor.no.Call2019.C6;
import static io.github.rettesnor.no.Call2019.C8_2;
import static io.github.rettesnor.no.Call2019.C8_4;
import static io.github.rettesnor.no.Call2019.C8_5;
import static io.github.rettesnor.no.Call2019.C8_6;
import static io.github.rettesnor.no.Call2019.C9;
import static io.github.rettesnor.no.Norway.nok;
import static io.github.rettesnor.rule.Rule.must;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.requirement.CoFundingNamed;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.requirement.NoLinesOf;
import io.github.rettesnor.requirement.PayBasisIs;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.requirement.RequestedMatchesLines;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.rule.RuleSet;

/** What the 2019 call says of a project's budget, and so of its accounts. */
final class Budget2019 {

    static final RuleSet<Budget> RULES = RuleSet.of(
                    "no:budget:2019",
                    Budget.class,
                    Norway.WORDS,
                    CoreRules.BUDGET_LINES,
                    CoreRules.budgetCurrency("NOK"),
                    CoreRules.BUDGET_LINE_COMPLETE,
                    must("no.budget.requested-matches-lines", C6, new RequestedMatchesLines()),
                    must("no.budget.co-funding-named", C6, new CoFundingNamed()),
                    must("no.budget.salary-share", C8_2, new ShareAtMost(SALARY, percent(60))),
                    must("no.budget.salary-basic-pay", C8_4, new PayBasisIs(SALARY, BASIC_PAY)),
                    must("no.budget.no-on-call-supplement", C8_5, new NoLinesOf(ON_CALL_SUPPLEMENT)),
                    must("no.budget.no-overhead", C8_6, new NoLinesOf(OVERHEAD)),
                    must("no.budget.day-package-ceiling", C9, new PerHeadAtMost(DAY_PACKAGE, nok(700))),
                    must("no.budget.travel-ceiling", C10, new PerHeadAtMost(TRAVEL, nok(2300))),
                    must("no.budget.accommodation-ceiling", C11, new PerHeadAtMost(ACCOMMODATION, nok(1500))),
                    must("no.budget.no-dissemination", C12, new NoLinesOf(DISSEMINATION)),
                    must("no.budget.no-registry-operations", C3_4, new NoLinesOf(REGISTRY_OPERATIONS)),
                    must("no.budget.no-hospital-operations", C3_5, new NoLinesOf(HOSPITAL_OPERATIONS)))
            .withValidity(Norway.YEAR_2019, null);

    private Budget2019() {}
}
