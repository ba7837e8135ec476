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
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.SOCIAL_COSTS;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.model.PayBasis.BASIC_PAY;
import static io.github.rettesnor.model.Share.percent;
import static io.github.rettesnor.no.Call2019.C10;
import static io.github.rettesnor.no.Call2019.C11;
import static io.github.rettesnor.no.Call2019.C12;
import static io.github.rettesnor.no.Call2019.C3_4;
import static io.github.rettesnor.no.Call2019.C3_5;
import static io.github.rettesnor.no.Call2019.C8_2;
import static io.github.rettesnor.no.Call2019.C8_4;
import static io.github.rettesnor.no.Call2019.C8_5;
import static io.github.rettesnor.no.Call2019.C8_6;
import static io.github.rettesnor.no.Call2019.C9;
import static io.github.rettesnor.no.Norway.nok;
import static io.github.rettesnor.rule.Rule.must;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.requirement.NoLinesOf;
import io.github.rettesnor.requirement.PayBasisIs;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.requirement.QuestionOfLines;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;
import javax.money.MonetaryAmount;

/** What the 2019 call demands of a project's budget. */
final class Budget2019 {

    /** What the share of salary is of: social costs follow from salary. */
    static final List<Category> SALARIES = List.of(SALARY, SOCIAL_COSTS);

    /** What points at a cost that the grant does not pay for, in Norwegian, Danish and English. */
    static final List<String> TELL_TALE = List.of(
            "overhead",
            "indirekte",
            "fellesutgift",
            "fælles",
            "indirect",
            "vakttillegg",
            "vaktordning",
            "beredskap",
            "vagttillæg",
            "on-call",
            "artikkel",
            "artikel",
            "article",
            "publiser",
            "publicer",
            "publikasjon",
            "publikation",
            "publication",
            "publishing",
            "poster",
            "plakat",
            "konferanse",
            "konference",
            "conference",
            "kongress",
            "kongres",
            "foredrag",
            "formidling",
            "dissemination",
            "drift",
            "operation",
            "maintenance");

    static final Share SALARY_SHARE = percent(60);
    static final MonetaryAmount DAY = nok(700);
    static final MonetaryAmount JOURNEY = nok(2300);
    static final MonetaryAmount NIGHT = nok(1500);

    static final RuleSet<Budget> RULES = RuleSet.of(
                    "no:budget:2019",
                    Budget.class,
                    Norway.WORDS,
                    CoreRules.BUDGET_LINES,
                    CoreRules.budgetCurrency("NOK"),
                    CoreRules.BUDGET_LINE_COMPLETE,
                    CoreRules.BUDGET_SUM_ROW,
                    CoreRules.BUDGET_ADDS_UP,
                    CoreRules.CO_FUNDING_NAMED,
                    must("no.budget.salary-share", C8_2, new ShareAtMost(SALARIES, SALARY_SHARE)),
                    must("no.budget.salary-basic-pay", C8_4, new PayBasisIs(SALARY, BASIC_PAY)),
                    must("no.budget.no-on-call-supplement", C8_5, new NoLinesOf(ON_CALL_SUPPLEMENT)),
                    must("no.budget.no-overhead", C8_6, new NoLinesOf(OVERHEAD)),
                    must("no.budget.day-package-ceiling", C9, new PerHeadAtMost(DAY_PACKAGE, DAY)),
                    must("no.budget.travel-ceiling", C10, new PerHeadAtMost(TRAVEL, JOURNEY)),
                    must("no.budget.accommodation-ceiling", C11, new PerHeadAtMost(ACCOMMODATION, NIGHT)),
                    must("no.budget.no-dissemination", C12, new NoLinesOf(DISSEMINATION)),
                    must("no.budget.no-registry-operations", C3_4, new NoLinesOf(REGISTRY_OPERATIONS)),
                    must("no.budget.no-hospital-operations", C3_5, new NoLinesOf(HOSPITAL_OPERATIONS)),
                    must("no.budget.other-lines", C8_6, new QuestionOfLines(OTHER, TELL_TALE)))
            .withValidity(Norway.YEAR_2019, null);

    private Budget2019() {}
}
