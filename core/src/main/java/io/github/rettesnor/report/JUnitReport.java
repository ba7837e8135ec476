// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Locale;

/**
 * Verdicts in the XML of JUnit, which build servers read: a suite for each document, a test case for each rule. A test case fails
 * where a rule that decides is violated, and errs where one could not be evaluated, so a suite is green exactly when its document
 * is acceptable. What is only encouraged never fails; it is reported in the case's output. A rule that does not apply, that a person
 * must judge, or that is waived, is skipped; where such a question decides, a case of its own errs. An input that could not be judged is a suite with one case, which errs. Build servers
 * sort cases by their class, so that is the document's name too.
 */
final class JUnitReport implements Report {

    private static final String NO_TIME = "0";

    /** The report. */
    public JUnitReport() {}

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public List<Sheet> sheets(List<? extends Subject> subjects, Locale locale) {
        Labels labels = new Labels(locale);
        return List.of(new Sheet(
                "TEST-rettesnor.xml",
                out -> Markup.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", out, xml -> {
                    xml.open("testsuites", "name", "Rettesnor");
                    subjects.forEach(subject -> suite(xml, subject, labels.about(subject)));
                    xml.close();
                })));
    }

    private static void suite(Markup xml, Subject subject, Labels labels) {
        List<JUnitCase> cases = List.of();
        if (subject instanceof Judged<?> judged) {
            cases = JUnitCase.of(judged, labels);
        } else if (subject instanceof Unjudged unjudged) {
            cases = List.of(JUnitCase.of(unjudged, labels));
        }
        xml.open(
                "testsuite",
                "name",
                subject.input(),
                "time",
                NO_TIME,
                "tests",
                Integer.toString(cases.size()),
                "errors",
                count(cases, JUnitCase.ERROR),
                "skipped",
                count(cases, JUnitCase.SKIPPED),
                "failures",
                count(cases, JUnitCase.FAILURE));
        if (subject instanceof Judged<?> judged) {
            properties(xml, judged, labels);
        }
        for (JUnitCase one : cases) {
            xml.open("testcase", "name", one.name(), "classname", subject.input(), "time", NO_TIME);
            one.write(xml);
            xml.close();
        }
        xml.close();
    }

    private static String count(List<JUnitCase> cases, String element) {
        return Long.toString(
                cases.stream().filter(one -> one.element().equals(element)).count());
    }

    /** By which rules the document was judged, and how they were changed. */
    private static void properties(Markup xml, Judged<?> judged, Labels labels) {
        Verdict verdict = judged.verdict();
        xml.open("properties");
        property(xml, "ruleSet", verdict.ruleSet().toString());
        property(xml, "decision", verdict.decision().name());
        for (ChangeText text : ChangeText.of(verdict.changes(), labels, judged.rules())) {
            property(xml, "change." + text.change().rule(), text.kind() + ": " + text.line());
        }
        xml.close();
    }

    private static void property(Markup xml, String name, String value) {
        xml.empty("property", "name", name, "value", value);
    }
}
