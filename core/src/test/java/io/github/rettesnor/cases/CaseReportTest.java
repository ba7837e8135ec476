// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import static io.github.rettesnor.cases.Files.BUDGET;
import static io.github.rettesnor.cases.Files.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReportTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFourCasesInTwoFiles() {
        write(directory, "a.yaml", BUDGET + """
                        cases:
                          - name: Good
                            expect: {decision: ACCEPTABLE}
                          - name: "Wrong <&\\u0001\\uFFFE"
                            expect: {decision: UNDECIDED}
                          - name: Incomplete
                        """);
        write(directory, "b.yaml", BUDGET + "name: Good\nexpect: {decision: ACCEPTABLE}\n");
    }

    private CaseReport report(Locale locale) {
        return new CaseReport(
                RuleCase.in(directory, Files.RULES).stream().map(RuleCase::run).toList(), locale);
    }

    @Test
    void theSummaryCountsInTheLanguageAskedFor() {
        assertThat(report(null).summary()).isEqualTo("4 cases: 2 passed, 1 failed, 1 cannot be used.");
        assertThat(report(Locale.forLanguageTag("da")).summary())
                .isEqualTo("Tests i alt: 4. Bestået: 2, fejlet: 1, kan ikke bruges: 1.");
        assertThat(new CaseReport(List.of(), null).summary())
                .isEqualTo("0 cases: 0 passed, 0 failed, 0 cannot be used.");
    }

    @Test
    void jsonIsOneObjectWithCasesAndCounts() {
        Node report = Input.of("report.json", report(Locale.ENGLISH).json()).read();
        assertThat(report.parts()).extracting(Node::key).containsExactly("cases", "counts");
        List<Node> cases = report.get("cases").parts();
        assertThat(cases)
                .extracting(each -> each.get("status").written())
                .containsExactly("PASSED", "FAILED", "UNUSABLE", "PASSED");
        Node difference = cases.get(1).get("differences").parts().get(0);
        assertThat(difference.get("kind").written()).isEqualTo("DECISION");
        assertThat(difference.get("line")).hasToString("NUMBER '12'");
        Node unreadable = cases.get(2).get("problems").parts().get(0);
        assertThat(unreadable.get("path").written()).isEqualTo("cases[2].expect");
        assertThat(report.get("counts").get("unusable")).hasToString("NUMBER '1'");
    }

    @Test
    void mavensReportReadsASuiteForEachFile() throws Exception {
        TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
        byte[] xml = report(Locale.ENGLISH).junit().getBytes(StandardCharsets.UTF_8);
        List<ReportTestSuite> suites =
                parser.parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8));

        assertThat(parser.isValid()).isTrue();
        assertThat(suites).extracting(ReportTestSuite::getNumberOfTests).containsExactly(3, 1);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfFailures).containsExactly(1, 0);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfErrors).containsExactly(1, 0);
        ReportTestCase wrong = suites.get(0).getTestCases().get(1);
        assertThat(wrong.getName()).isEqualTo("Wrong <&\ufffd\ufffd");
        assertThat(wrong.getFailureDetail())
                .contains("a.yaml:12: The decision should be “cannot be decided”, but is “acceptable”.");
        assertThat(suites.get(0).getTestCases().get(2).getFailureMessage()).contains("cases[2].expect: missing");
    }

    @Test
    void theResultsAreHandedOutInTheirOrder() {
        assertThat(report(null).results())
                .extracting(result -> result.of().name())
                .containsExactly("Good", "Wrong <&\u0001\ufffe", "Incomplete", "Good");
    }

    @Test
    void jsonNamesTheRuleSetOfEachCaseThatHasOne() {
        Node report = Input.of("report.json", report(Locale.ENGLISH).json()).read();
        List<Node> cases = report.get("cases").parts();
        assertThat(cases.get(0).get("ruleSet").written()).isEqualTo("xx:budget:1");
        assertThat(cases.get(2).get("ruleSet")).isNull();
    }

    @Test
    void aSuiteCountsItsErrorsAndFailures() {
        String xml = report(Locale.ENGLISH).junit();
        assertThat(xml).containsOnlyOnce("tests=\"3\" errors=\"1\" skipped=\"0\" failures=\"1\"");
        assertThat(xml).containsOnlyOnce("tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"0\"");
        assertThat(xml.split("<failure message=", -1)).hasSize(2);
        assertThat(xml.split("<error message=", -1)).hasSize(2);
        assertThat(xml).containsOnlyOnce("type=\"FAILED\"").containsOnlyOnce("type=\"UNUSABLE\"");
        assertThat(xml.indexOf("<failure message=")).isLessThan(xml.indexOf("type=\"FAILED\""));
        assertThat(xml.indexOf("<error message="))
                .isBetween(xml.indexOf("type=\"FAILED\""), xml.indexOf("type=\"UNUSABLE\""));
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndNothingElse() {
        assertThat(CaseSuites.xml(Map.of("a\ud800b\udfffc\uffffd\u0001e", List.of()), result -> ""))
                .contains("name=\"a\ufffdb\ufffdc\ufffdd\ufffde\"");
        assertThat(CaseSuites.xml(Map.of("a b\ud7ffc\ue000d\ufffde😀", List.of()), result -> "")
                        .replace("&#x1f600;", "😀")
                        .replace("&#x1F600;", "😀"))
                .contains("name=\"a b\ud7ffc\ue000d\ufffde😀\"");
    }
}
