// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;
import static io.github.rettesnor.message.Figures.texts;

import io.github.rettesnor.cases.Difference.Kind;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what a case expects with the verdict. */
final class Comparison {

    private final String file;
    private final RuleSet<?> rules;
    private final Verdict verdict;
    private final Expectation expected;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(String file, RuleSet<?> rules, Verdict verdict, Expectation expected) {
        this.file = file;
        this.rules = rules;
        this.verdict = verdict;
        this.expected = expected;
    }

    /** All that is different, none if nothing is. */
    static List<Difference> of(String file, RuleSet<?> rules, Verdict verdict, Expectation expected) {
        Comparison comparison = new Comparison(file, rules, verdict, expected);
        comparison.decision();
        comparison.outcomes();
        comparison.findings();
        return List.copyOf(comparison.differences);
    }

    private void decision() {
        if (verdict.decision() != expected.decision().value()) {
            Figures figures =
                    Figures.of("expected", term(expected.decision().value())).and("actual", term(verdict.decision()));
            add(Kind.DECISION, expected.decision().at(), language -> Words.sentence(language, "decision", figures));
        }
    }

    private void outcomes() {
        expected.outcomes().forEach((rule, outcome) -> {
            if (verdict.outcomes().get(rule) != outcome.value()) {
                add(
                        Kind.OUTCOME,
                        outcome.at(),
                        language -> Words.sentence(
                                language, "outcome", about(language, rule).and("expected", term(outcome.value()))));
            }
        });
    }

    private void findings() {
        List<Finding> actual = new ArrayList<>(verdict.findings());
        List<ExpectedFinding> open = new ArrayList<>(expected.findings());
        // Those that state most choose first, so that one that would take any does not take theirs.
        open.sort(Comparator.comparing(finding -> -finding.figures().size()));
        open.removeIf(finding -> take(finding, actual, true) != null);
        for (ExpectedFinding finding : List.copyOf(open)) {
            Finding near = take(finding, actual, false);
            if (near != null) {
                open.remove(finding);
                figures(finding, near);
            }
        }
        expected.findings().stream().filter(open::contains).forEach(this::missing);
        actual.forEach(this::unexpected);
    }

    private static @Nullable Finding take(ExpectedFinding wanted, List<Finding> from, boolean exactly) {
        for (Finding finding : from) {
            if (wanted.isAbout(finding) && (!exactly || wanted.hasFiguresOf(finding))) {
                from.remove(finding);
                return finding;
            }
        }
        return null;
    }

    private void figures(ExpectedFinding wanted, Finding found) {
        wanted.figures().forEach((name, value) -> {
            if (!wanted.isRight(name, found)) {
                Figure actual = found.figure(name);
                add(Kind.FIGURE, wanted.at(), language -> {
                    Figures figures =
                            at(language, found).and("name", text(name)).and("expected", text(value));
                    return actual == null
                            ? Words.sentence(
                                    language,
                                    "figure.none",
                                    figures.and(
                                            "names",
                                            texts(found.figures().byName().keySet())))
                            : Words.sentence(language, "figure", figures.and("actual", text(actual.text())));
                });
            }
        });
    }

    private void missing(ExpectedFinding wanted) {
        List<String> elsewhere = verdict.findings().stream()
                .filter(finding -> finding.rule().equals(wanted.rule()) && finding.outcome() == wanted.outcome())
                .map(finding -> finding.path().toString())
                .filter(path -> !path.equals(wanted.path()))
                .toList();
        add(Kind.MISSING_FINDING, wanted.at(), language -> {
            Figures figures = about(language, wanted.rule())
                    .and("expected", term(wanted.outcome()))
                    .and("path", text(Words.place(language, wanted.path())))
                    .and(
                            "places",
                            texts(elsewhere.stream()
                                    .map(path -> Words.place(language, path))
                                    .toList()));
            return Words.sentence(language, elsewhere.isEmpty() ? "missing" : "missing.elsewhere", figures);
        });
    }

    private void unexpected(Finding finding) {
        add(
                Kind.UNEXPECTED_FINDING,
                expected.place(),
                language -> Words.sentence(
                        language,
                        "unexpected",
                        at(language, finding).and("message", text(finding.message(language.locale())))));
    }

    private Figures at(Language language, Finding finding) {
        return about(language, finding.rule())
                .and("path", text(Words.place(language, finding.path().toString())));
    }

    private Figures about(Language language, RuleId rule) {
        Outcome outcome = verdict.outcomes().get(rule);
        String actual = outcome == null ? "NO_SUCH_RULE" : outcome.name();
        return Figures.of("title", text(rules.title(rule, language)))
                .and("rule", text(rule.value()))
                .and("actual", term(actual));
    }

    private void add(Kind kind, Position at, Words.Wording wording) {
        differences.add(new Difference(kind, file, at, language -> Sentences.oneLine(wording.in(language))));
    }
}
