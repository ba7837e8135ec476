// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One rule as a test case.
 *
 * @param name the rule's id and title
 * @param element the element that states the result; the element of the output where nothing failed
 * @param message the result, in a word or two
 * @param type the outcome's code
 * @param text all that was found, a line for each
 */
record JUnitCase(String name, String element, String message, String type, String text) {

    static final String FAILURE = "failure";
    static final String ERROR = "error";
    static final String SKIPPED = "skipped";
    private static final String OUTPUT = "system-out";

    static List<JUnitCase> of(Judged<?> judged, Labels labels) {
        Verdict verdict = judged.verdict();
        Map<RuleId, Severity> rules = new LinkedHashMap<>();
        for (Rule rule : judged.rules().allRules()) {
            rules.put(rule.id(), rule.severity());
        }
        // Rulings that do not fit are found by rules that no rule set lists.
        verdict.findings().forEach(finding -> rules.putIfAbsent(finding.rule(), finding.severity()));
        List<JUnitCase> cases = new ArrayList<>();
        if (!verdict.problems().isEmpty()) {
            String message = labels.of("problems");
            cases.add(new JUnitCase(message, ERROR, message, "PROBLEMS", lines(verdict.problems(), labels)));
        }
        if (verdict.decision() == Decision.TO_JUDGE) {
            String message = labels.of("decision", verdict.decision());
            cases.add(new JUnitCase(message, ERROR, message, verdict.decision().name(), labels.meaning(verdict)));
        }
        rules.forEach((rule, severity) -> cases.add(of(judged, rule, severity, labels)));
        return cases;
    }

    static JUnitCase of(Unjudged unjudged, Labels labels) {
        String message = labels.of("unjudged");
        return new JUnitCase(message, ERROR, message, "UNJUDGED", lines(unjudged.problems(), labels));
    }

    private static String lines(List<Problem> problems, Labels labels) {
        return problems.stream().map(problem -> problem.line(labels.locale())).collect(Collectors.joining("\n"));
    }

    private static JUnitCase of(Judged<?> judged, RuleId rule, Severity severity, Labels labels) {
        Verdict verdict = judged.verdict();
        List<Finding> findings = verdict.findings(rule.value());
        List<Finding> standing =
                findings.stream().filter(finding -> !verdict.isWaived(finding)).toList();
        boolean waived = verdict.isWaived(rule);
        Outcome outcome = standing.stream()
                .map(Finding::outcome)
                .reduce(Outcome::and)
                .orElseGet(() -> verdict.outcomes().getOrDefault(rule, Outcome.NOT_EVALUATED));
        return new JUnitCase(
                rule + " " + labels.title(rule, judged.rules()),
                waived ? SKIPPED : element(outcome, severity),
                waived ? labels.of("waived.tag") : labels.of("outcome", outcome),
                outcome.name(),
                text(judged, rule, labels));
    }

    private static String element(Outcome outcome, Severity severity) {
        return switch (outcome) {
            case VIOLATED -> severity == Severity.ERROR ? FAILURE : OUTPUT;
            case NOT_EVALUATED -> severity == Severity.ERROR ? ERROR : OUTPUT;
            case TO_JUDGE, NOT_APPLICABLE -> SKIPPED;
            case PASSED -> OUTPUT;
        };
    }

    private static String text(Judged<?> judged, RuleId rule, Labels labels) {
        Verdict verdict = judged.verdict();
        List<String> lines = new ArrayList<>();
        Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                .filter(finding -> finding.rule().equals(rule))
                .forEach(finding -> {
                    Location place = finding.place();
                    Waiver waiver = verdict.waiver(finding);
                    String cure = waiver == null ? finding.cure(labels.locale()) : null;
                    lines.add(judged.input() + (place == null ? "" : ":" + place) + " " + finding.path() + ": "
                            + finding.message(labels.locale()) + (cure == null ? "" : " " + cure));
                    if (waiver != null) {
                        lines.add(labels.of("waived") + " " + labels.waiver(waiver));
                    }
                });
        verdict.judgements().stream()
                .filter(judgement -> judgement.rule().equals(rule))
                .forEach(judgement -> lines.add((judgement.at() == null ? "" : judgement.at() + ": ")
                        + labels.judged(judgement) + ". " + labels.judgedBy(judgement)));
        return String.join("\n", lines);
    }

    void write(Markup xml) {
        switch (element) {
            case FAILURE, ERROR -> xml.text(element, text, "message", message, "type", type);
            case SKIPPED ->
                xml.open(SKIPPED, "message", text.isEmpty() ? message : text).close();
            default -> {
                if (!text.isEmpty()) {
                    xml.text(element, text);
                }
            }
        }
    }
}
