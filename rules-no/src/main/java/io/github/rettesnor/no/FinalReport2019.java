// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.no.Call2019.C14_1;
import static io.github.rettesnor.no.Call2019.C14_10;
import static io.github.rettesnor.no.Call2019.C14_11;
import static io.github.rettesnor.no.Call2019.C14_12;
import static io.github.rettesnor.no.Call2019.C14_2;
import static io.github.rettesnor.no.Call2019.C14_3;
import static io.github.rettesnor.no.Call2019.C14_4;
import static io.github.rettesnor.no.Call2019.C14_5;
import static io.github.rettesnor.no.Call2019.C14_6;
import static io.github.rettesnor.no.Call2019.C14_7;
import static io.github.rettesnor.no.Call2019.C14_8;
import static io.github.rettesnor.no.Call2019.C14_9;
import static io.github.rettesnor.no.Call2019.C15;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.requirement.Within.within;
import static io.github.rettesnor.rule.Rule.may;
import static io.github.rettesnor.rule.Rule.must;
import static io.github.rettesnor.rule.Rule.should;

import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.rule.RuleSet;

/**
 * What the 2019 call demands of a project's final report.
 *
 * <p>That the summary covers its four subjects is an error, since the call lists them in the minimum that a report must contain. How the
 * change is kept alive is a warning: the call wants proposals included only where there are any, and a report does not show whether there
 * were.
 */
final class FinalReport2019 {

    private static final int MONTHS_TO_REPORT = 3;

    static final RuleSet<FinalReport> RULES = RuleSet.of(
                    "no:final-report:2019",
                    FinalReport.class,
                    Norway.WORDS,
                    must("no.report.summary", C14_1, given("sections[summary]")),
                    must("no.report.summary-complete", C14_1, question("sections[summary]")),
                    must("no.report.background", C14_2, given("sections[background]")),
                    must("no.report.aims", C14_3, given("sections[aims]")),
                    must("no.report.interventions", C14_4, given("sections[interventions]")),
                    must("no.report.method", C14_5, given("sections[method]")),
                    must("no.report.sample", C14_6, given("sections[sample]")),
                    must("no.report.implementation", C14_7, given("sections[implementation]")),
                    must("no.report.variables", C14_8, given("sections[variables]")),
                    must("no.report.results", C14_9, given("sections[results]")),
                    may("no.report.indicators-reported", C14_9, given("indicators[].result")),
                    must("no.report.team-evaluation", C14_10, given("sections[team-evaluation]")),
                    should("no.report.team-continuation", C14_10, question("sections[team-evaluation]")),
                    must("no.report.departments", C14_11, given("sections[departments]")),
                    should("no.report.departments-continuation", C14_11, question("sections[departments]")),
                    must("no.report.accounts-attached", C14_12, given("attachments[PROJECT_ACCOUNTS]")),
                    must("no.report.deadline", C15, within("deliveredAt", "projectEnd", MONTHS_TO_REPORT, Norway.ZONE)))
            .includeWhenGiven("accounts", "lines", Accounts2019.RULES)
            .withValidity(Norway.YEAR_2019, null);

    private FinalReport2019() {}
}
