// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.model.Category.ACCOMMODATION;
import static io.github.rettesnor.model.Category.DAY_PACKAGE;
import static io.github.rettesnor.model.Category.DISSEMINATION;
import static io.github.rettesnor.model.Category.HOSPITAL_OPERATIONS;
import static io.github.rettesnor.model.Category.ON_CALL_SUPPLEMENT;
import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.REGISTRY_OPERATIONS;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.no.Call2019.C10;
import static io.github.rettesnor.no.Call2019.C11;
import static io.github.rettesnor.no.Call2019.C12;
import static io.github.rettesnor.no.Call2019.C3_4;
import static io.github.rettesnor.no.Call2019.C3_5;
import static io.github.rettesnor.no.Call2019.C8_2;
import static io.github.rettesnor.no.Call2019.C8_5;
import static io.github.rettesnor.no.Call2019.C8_6;
import static io.github.rettesnor.no.Call2019.C9;
import static io.github.rettesnor.rule.Rule.must;
import static io.github.rettesnor.rule.Rule.should;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.requirement.QuestionOfLines;
import io.github.rettesnor.requirement.SpentNothingOn;
import io.github.rettesnor.requirement.SpentPerHeadAtMost;
import io.github.rettesnor.requirement.SpentShareAtMost;
import io.github.rettesnor.rule.RuleSet;

/**
 * What the 2019 call demands of a project's accounts. What the grant is not for was not to be paid; the frames are those of the budget, so
 * that to have gone beyond one is a deviation to explain.
 */
final class Accounts2019 {

    static final RuleSet<Budget> RULES = RuleSet.of(
                    "no:accounts:2019",
                    Budget.class,
                    Norway.WORDS,
                    CoreRules.budgetCurrency("NOK"),
                    CoreRules.ACCOUNTS_LINE_COMPLETE,
                    must("no.accounts.no-registry-operations", C3_4, new SpentNothingOn(REGISTRY_OPERATIONS)),
                    must("no.accounts.no-hospital-operations", C3_5, new SpentNothingOn(HOSPITAL_OPERATIONS)),
                    must("no.accounts.no-on-call-supplement", C8_5, new SpentNothingOn(ON_CALL_SUPPLEMENT)),
                    must("no.accounts.no-overhead", C8_6, new SpentNothingOn(OVERHEAD)),
                    must("no.accounts.no-dissemination", C12, new SpentNothingOn(DISSEMINATION)),
                    must("no.accounts.other-lines", C8_6, new QuestionOfLines(OTHER, Budget2019.TELL_TALE)),
                    should(
                            "no.accounts.salary-share",
                            C8_2,
                            new SpentShareAtMost(Budget2019.SALARIES, Budget2019.SALARY_SHARE)),
                    should("no.accounts.day-package-ceiling", C9, new SpentPerHeadAtMost(DAY_PACKAGE, Budget2019.DAY)),
                    should("no.accounts.travel-ceiling", C10, new SpentPerHeadAtMost(TRAVEL, Budget2019.JOURNEY)),
                    should(
                            "no.accounts.accommodation-ceiling",
                            C11,
                            new SpentPerHeadAtMost(ACCOMMODATION, Budget2019.NIGHT)))
            .withValidity(Norway.YEAR_2019, null);

    private Accounts2019() {}
}
