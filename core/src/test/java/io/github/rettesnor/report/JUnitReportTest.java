// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Waiver;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class JUnitReportTest {

    private static String xml(List<? extends Subject> judged, Locale locale) {
        return Pages.text(new JUnitReport().sheets(judged, locale).get(0));
    }

    /** As Maven's own report reads it. */
    private static List<ReportTestSuite> read(String xml) throws Exception {
        TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
        List<ReportTestSuite> suites = parser.parse(new InputStreamReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
        assertThat(parser.isValid()).isTrue();
        return suites;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void mavensReportReadsASuiteForEachDocumentAndACaseForEachRule(Language language) throws Exception {
        List<ReportTestSuite> suites = read(xml(SampleGrant.all(), language.locale()));

        // the first has a case more: its open question keeps it from being green
        assertThat(suites)
                .extracting(ReportTestSuite::getNumberOfTests)
                .containsExactly(18, 17, 17, 17)
                .isEqualTo(suites.stream()
                        .map(suite -> suite.getTestCases().size())
                        .toList());
    }

    @Test
    void onlyRulesThatDecideFailOrErr() throws Exception {
        List<ReportTestSuite> suites = read(xml(SampleGrant.all(), Locale.ENGLISH));

        ReportTestSuite good = suites.get(0);
        assertThat(List.of(good.getNumberOfFailures(), good.getNumberOfErrors(), good.getNumberOfSkipped()))
                .containsExactly(0, 1, 2);
        ReportTestSuite bad = suites.get(1);
        assertThat(List.of(bad.getNumberOfFailures(), bad.getNumberOfErrors(), bad.getNumberOfSkipped()))
                .containsExactly(5, 2, 1);
        ReportTestSuite draft = suites.get(2);
        assertThat(List.of(draft.getNumberOfFailures(), draft.getNumberOfErrors(), draft.getNumberOfSkipped()))
                .containsExactly(0, 1, 2);
    }

    @Test
    void theCountsOfASuiteAreThoseOfItsCases() throws Exception {
        for (ReportTestSuite suite : read(xml(SampleGrant.all(), Locale.ENGLISH))) {
            assertThat(suite.getTestCases().stream().filter(ReportTestCase::hasFailure))
                    .hasSize(suite.getNumberOfFailures());
            assertThat(suite.getTestCases().stream().filter(ReportTestCase::hasError))
                    .hasSize(suite.getNumberOfErrors());
            assertThat(suite.getTestCases().stream().filter(ReportTestCase::hasSkipped))
                    .hasSize(suite.getNumberOfSkipped());
        }
    }

    /** Each of the findings that decide is waived or not, in every combination. */
    @Test
    void aSuiteIsGreenExactlyWhenItsDocumentIsAcceptable() throws Exception {
        List<Waiver> waivers = SampleGrant.judged("a.json", SampleGrant.bad()).verdict().findings().stream()
                .map(finding -> new Waiver(
                        finding.rule(),
                        finding.path(),
                        "Eksempelkontoret",
                        "Prøveår",
                        LocalDate.of(2019, 5, 2),
                        LocalDate.of(2019, 12, 31)))
                .toList();
        int green = 0;
        List<Judged<Application>> judged = new ArrayList<>();
        for (int some = 0; some < 1 << waivers.size(); some++) {
            int chosen = some;
            List<Waiver> given = IntStream.range(0, waivers.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(waivers::get)
                    .toList();
            judged.add(SampleGrant.judged(some + ".json", SampleGrant.bad(), new Rulings(List.of(), given)));
        }
        List<ReportTestSuite> suites = read(xml(judged, Locale.ENGLISH));

        for (int i = 0; i < judged.size(); i++) {
            boolean isGreen =
                    suites.get(i).getNumberOfFailures() + suites.get(i).getNumberOfErrors() == 0;
            assertThat(isGreen).isEqualTo(judged.get(i).verdict().decision() == Decision.ACCEPTABLE);
            green += isGreen ? 1 : 0;
        }
        // The method is only encouraged: its waiver makes no difference.
        assertThat(green).isEqualTo(2);
    }

    @Test
    void aWaivedViolationIsSkippedAndStatesWhoWaivedItAndWhy() throws Exception {
        ReportTestSuite suite =
                read(xml(List.of(SampleGrant.waived()), Locale.ENGLISH)).get(0);
        ReportTestCase share = suite.getTestCases().stream()
                .filter(one -> one.getName().startsWith("xx.budget.salary-share"))
                .findFirst()
                .orElseThrow();

        assertThat(suite.getNumberOfFailures()).isZero();
        assertThat(share.hasSkipped()).isTrue();
        assertThat(Pages.at(
                        Pages.parse(xml(List.of(SampleGrant.waived()), Locale.ENGLISH)),
                        "//testcase[starts-with(@name,'xx.budget.salary-share')]/skipped/@message"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(
                        "Salary: 70%",
                        "Waived: Eksempelkontoret, 2 May 2019: <i>Prøveår</i> (through 31 December 2019)");
    }

    @Test
    void aJudgementIsInTheCaseOfItsRuleMetOrNotMet() throws Exception {
        String rule = "//testcase[starts-with(@name,'xx.application.local-results')]";
        assertThat(Pages.at(
                        Pages.parse(xml(List.of(SampleGrant.judgedBy(true)), Locale.ENGLISH)), rule + "/system-out"))
                .containsExactly("Judged as met. Eksempelkontoret, 2 May 2019: <i>Lest</i>");
        assertThat(Pages.at(Pages.parse(xml(List.of(SampleGrant.judgedBy(false)), Locale.ENGLISH)), rule + "/*"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Judged as not met. Eksempelkontoret, 2 May 2019: <i>Lest</i>");
    }

    @Test
    void whatCannotBeReadIsASuiteWithOneCaseThatErrs() throws Exception {
        Unjudged unread = new Unjudged(
                "b.json",
                List.of(Problem.of("b.json", new Position(3, 14), Path.ROOT.field("budget"), "must be an object")));
        ReportTestSuite suite =
                read(xml(List.of(SampleGrant.waived(), unread), Locale.ENGLISH)).get(1);

        assertThat(suite.getNumberOfTests()).isEqualTo(1);
        assertThat(suite.getNumberOfErrors()).isEqualTo(1);
        assertThat(suite.getTestCases().get(0).getFailureDetail()).isEqualTo("b.json:3:14: budget: must be an object");
    }

    @Test
    void aSuiteStatesItsRuleSetAndHowThatWasChanged() {
        Document xml = Pages.parse(xml(List.of(SampleGrant.changed()), Locale.ENGLISH));

        assertThat(Pages.at(xml, "//property/@name"))
                .containsExactly(
                        "ruleSet",
                        "decision",
                        "change.xx.budget.travel-ceiling",
                        "change.xx.application.method",
                        "change.xx.application.group",
                        "change.xx.budget.no-overhead");
        assertThat(Pages.at(xml, "//property[@name='change.xx.budget.no-overhead']/@value"))
                .containsExactly("Removed rule: No overhead (xx.budget.no-overhead) (Eksempelkontoret: Prøveår)");
    }

    @Test
    void decisionsThatDoNotFitAreCasesToo() throws Exception {
        ReportTestSuite suite =
                read(xml(List.of(SampleGrant.waivedInVain()), Locale.ENGLISH)).get(0);

        assertThat(suite.getTestCases()).hasSize(18);
        assertThat(suite.getTestCases().get(17).getName()).isEqualTo("core.decisions.waiver Waivers");
    }

    @Test
    void aFailureStatesWhatIsWrongAndWhatCuresIt() throws Exception {
        ReportTestCase overhead = read(xml(SampleGrant.all(), Locale.ENGLISH)).get(1).getTestCases().stream()
                .filter(one -> one.getName().startsWith("xx.budget.no-overhead"))
                .findFirst()
                .orElseThrow();

        assertThat(overhead.getFailureDetail())
                .contains("søknader/sår.json budget.lines[4]: Line 5 has NOK\u00a025,000 under “overhead”")
                .contains("Remove the line.");
    }
}
