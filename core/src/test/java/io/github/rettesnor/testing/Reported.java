// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one requirement reports of a document, in a form that a test can write. */
public final class Reported {

    private Reported() {}

    /**
     * The outcome, then each finding and question as {@code OUTCOME path: variant {figure=value, …}}.
     */
    public static List<String> by(Requirement requirement, Object document) {
        Verdict verdict = verdict(requirement, document);
        List<String> reported = new ArrayList<>();
        reported.add(verdict.outcome("xx.test.rule").name());
        Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                .filter(finding -> finding.rule().value().equals("xx.test.rule"))
                .map(Reported::line)
                .forEach(reported::add);
        return reported;
    }

    /** What {@link #by} returns, of a requirement that knows the names of all its figures. */
    public static List<String> named(Requirement requirement, Object document) {
        Verdict verdict = verdict(requirement, document);
        Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                .filter(finding -> finding.rule().value().equals("xx.test.rule"))
                .forEach(finding -> assertThat(requirement.figureNames())
                        .containsAll(finding.figures().byName().keySet()));
        return by(requirement, document);
    }

    /** The verdict of a rule set that holds one rule, {@code xx.test.rule}, of severity ERROR. */
    @SuppressWarnings("unchecked")
    public static <D> Verdict verdict(Requirement requirement, D document) {
        return TestRules.set((Class<D>) document.getClass(), TestRules.error("xx.test.rule", requirement))
                .check(document);
    }

    private static String line(Finding finding) {
        StringBuilder figures = new StringBuilder();
        finding.figures()
                .byName()
                .forEach((name, value) -> figures.append(figures.isEmpty() ? "" : ", ")
                        .append(name)
                        .append('=')
                        .append(value.text()));
        return finding.outcome() + " " + finding.path() + ": "
                + finding.message().variant() + (figures.isEmpty() ? "" : " {" + figures + "}");
    }
}
