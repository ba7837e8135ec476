// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Verdicts in the XML of JUnit, which build servers read: a suite for each document, a test case for each rule. A test case fails
 * where a rule that decides is violated, and errs where one could not be evaluated, so a suite is green exactly when its document
 * is acceptable. What is only encouraged never fails; it is told in the case's output. A rule that does not apply, or that a person
 * must judge, is skipped. Build servers sort cases by their class, so that is the document's name too.
 */
public final class JUnitReport implements Report {

    private static final String NO_TIME = "0";

    /** The report. */
    public JUnitReport() {}

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public List<Sheet> sheets(List<? extends Judged<?>> judged, Locale locale) {
        Labels labels = new Labels(locale);
        return List.of(new Sheet("TEST-rettesnor.xml", out -> write(judged, labels, out)));
    }

    private static void write(List<? extends Judged<?>> judged, Labels labels, Appendable out) throws IOException {
        Markup.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", out, xml -> {
            xml.open("testsuites", "name", "Rettesnor");
            judged.forEach(one -> suite(xml, one, labels));
            xml.close();
        });
    }

    private static void suite(Markup xml, Judged<?> judged, Labels labels) {
        List<Case> cases = new ArrayList<>();
        for (Rule rule : judged.rules().allRules()) {
            Outcome outcome = judged.verdict().outcome(rule.id().value());
            cases.add(new Case(rule, outcome, tell(judged, rule.id(), labels)));
        }
        xml.open(
                "testsuite",
                "name",
                judged.input(),
                "time",
                NO_TIME,
                "tests",
                count(cases, "testcase"),
                "errors",
                count(cases, "error"),
                "skipped",
                count(cases, "skipped"),
                "failures",
                count(cases, "failure"));
        for (Case one : cases) {
            xml.open(
                    "testcase",
                    "name",
                    one.rule().id() + " " + labels.title(one.rule().id(), judged.rules()),
                    "classname",
                    judged.input(),
                    "time",
                    NO_TIME);
            one.write(xml, labels);
            xml.close();
        }
        xml.close();
    }

    private static String count(List<Case> cases, String element) {
        return Long.toString(cases.stream()
                .filter(one -> element.equals("testcase") || element.equals(one.element()))
                .count());
    }

    private static String tell(Judged<?> judged, RuleId rule, Labels labels) {
        Verdict verdict = judged.verdict();
        List<String> lines = new ArrayList<>();
        for (List<Finding> some : List.of(verdict.findings(), verdict.questions())) {
            for (Finding finding : some) {
                if (finding.rule().equals(rule)) {
                    Position position = judged.positions().find(finding.path());
                    String at = position == null ? "" : ":" + position.line() + ":" + position.column();
                    String cure = finding.cure(labels.locale());
                    lines.add(judged.input() + at + " " + finding.path() + ": " + finding.message(labels.locale())
                            + (cure == null ? "" : " " + cure));
                }
            }
        }
        return String.join("\n", lines);
    }

    /** One rule as a test case. */
    private record Case(Rule rule, Outcome outcome, String told) {

        /** The element that says what came of it; that of a case's output where nothing failed. */
        String element() {
            boolean decides = rule.severity() == Severity.ERROR;
            return switch (outcome) {
                case VIOLATED -> decides ? "failure" : "system-out";
                case NOT_EVALUATED -> decides ? "error" : "system-out";
                case TO_JUDGE, NOT_APPLICABLE -> "skipped";
                case PASSED -> "system-out";
            };
        }

        void write(Markup xml, Labels labels) {
            switch (element()) {
                case "failure", "error" ->
                    xml.text(element(), told, "message", labels.of("outcome", outcome), "type", outcome.name());
                case "skipped" ->
                    xml.open("skipped", "message", told.isEmpty() ? labels.of("outcome", outcome) : told)
                            .close();
                default -> {
                    if (!told.isEmpty()) {
                        xml.text(element(), told);
                    }
                }
            }
        }
    }
}
