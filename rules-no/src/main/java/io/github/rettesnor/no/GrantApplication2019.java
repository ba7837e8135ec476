// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.no.ActionPlan2018.A1;
import static io.github.rettesnor.no.Call2019.C1;
import static io.github.rettesnor.no.Call2019.C13;
import static io.github.rettesnor.no.Call2019.C2;
import static io.github.rettesnor.no.Call2019.C3_1;
import static io.github.rettesnor.no.Call2019.C3_2;
import static io.github.rettesnor.no.Call2019.C3_3;
import static io.github.rettesnor.no.Call2019.C4;
import static io.github.rettesnor.no.Call2019.C5;
import static io.github.rettesnor.no.Call2019.C8_1;
import static io.github.rettesnor.no.Call2019.C8_3;
import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.Declared.declared;
import static io.github.rettesnor.requirement.EachLineHas.eachLineHas;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.Includes.includes;
import static io.github.rettesnor.requirement.IndicatorsFromRegistry.indicatorsFromRegistry;
import static io.github.rettesnor.requirement.IsTrue.isTrue;
import static io.github.rettesnor.requirement.OneOf.oneOf;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.rule.Rule.may;
import static io.github.rettesnor.rule.Rule.must;
import static io.github.rettesnor.rule.Rule.should;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.rule.RuleSet;

/** What the 2019 call asks of an application for a grant. */
final class GrantApplication2019 {

    static final RuleSet<Application> RULES = RuleSet.of(
                    "no:grant-application:2019",
                    Application.class,
                    Norway.WORDS,
                    CoreRules.TITLE,
                    CoreRules.CONTACT,
                    CoreRules.PERIOD,
                    must("no.application.deadline", C1, handedInBy("submittedAt", "2019-06-01", Norway.ZONE)),
                    must(
                            "no.application.applicant-eligible",
                            C2,
                            includes("applicants", "type", "NATIONAL_REGISTRY", "HOSPITAL_DEPARTMENT")),
                    must(
                            "no.application.national-registry",
                            C3_1,
                            allOf(given("registry.name"), isTrue("registry.national"))),
                    must(
                            "no.application.indicators-in-registry",
                            C3_2,
                            indicatorsFromRegistry("attachments[PROJECT_OUTLINE]", "answers[project-outline]")),
                    must("no.application.results-reusable", C3_3, declared("declarations[RESULTS_REUSABLE]")),
                    may("no.application.final-report-accepted", C3_3, given("declarations[FINAL_REPORT]")),
                    should(
                            "no.application.improvement-method",
                            C4,
                            oneOf("method.kind", "BREAKTHROUGH_SERIES", "SIMILAR")),
                    must(
                            "no.application.project-outline",
                            C5,
                            given("attachments[PROJECT_OUTLINE]", "answers[project-outline]")),
                    must(
                            "no.application.outline-on-template",
                            C5,
                            question("attachments[PROJECT_OUTLINE]", "answers[project-outline]")),
                    must("no.application.salary-need", C8_1, eachLineHas(SALARY, "need", "answers[salary-need]")),
                    must(
                            "no.application.salary-competence",
                            C8_3,
                            eachLineHas(SALARY, "competence", "answers[salary-competence]")),
                    should("no.application.guidance-sought", C13, given("declarations[GUIDANCE_SOUGHT]")),
                    should("no.strategy.goal-known", A1, oneOf("goals[]", StrategyGoals.CODES)),
                    may("no.strategy.goal-named", A1, given("goals")))
            .include("budget", Budget2019.RULES)
            .withValidity(Norway.YEAR_2019, null);

    private GrantApplication2019() {}
}
