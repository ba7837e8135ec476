// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JUnitReportTest {

    private static String xml(List<? extends Judged<?>> judged, Locale locale) {
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

        assertThat(suites).hasSize(4).allSatisfy(suite -> {
            assertThat(suite.getNumberOfTests()).isEqualTo(14);
            assertThat(suite.getTestCases()).hasSize(14);
        });
    }

    @Test
    void onlyRulesThatDecideFailOrErr() throws Exception {
        List<ReportTestSuite> suites = read(xml(SampleGrant.all(), Locale.ENGLISH));

        ReportTestSuite good = suites.get(0);
        assertThat(List.of(good.getNumberOfFailures(), good.getNumberOfErrors(), good.getNumberOfSkipped()))
                .containsExactly(0, 0, 2);
        ReportTestSuite bad = suites.get(1);
        assertThat(List.of(bad.getNumberOfFailures(), bad.getNumberOfErrors(), bad.getNumberOfSkipped()))
                .containsExactly(6, 1, 0);
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

    @Test
    void aFailureTellsWhatIsWrongAndWhatCuresIt() throws Exception {
        ReportTestCase overhead = read(xml(SampleGrant.all(), Locale.ENGLISH)).get(1).getTestCases().stream()
                .filter(one -> one.getName().startsWith("xx.budget.no-overhead"))
                .findFirst()
                .orElseThrow();

        assertThat(overhead.getFailureDetail())
                .contains("søknader/sår.json budget.lines[4]: Line 5 asks for NOK\u00a025,000 for overhead")
                .contains("Take the line out.");
    }
}
