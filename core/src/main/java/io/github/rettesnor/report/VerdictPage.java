// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of one verdict.
 *
 * @param <D> the kind of document
 */
final class VerdictPage<D> {

    private final Judged<D> judged;
    private final Verdict verdict;
    private final Labels labels;
    private final @Nullable String index;

    VerdictPage(Judged<D> judged, Labels labels, @Nullable String index) {
        this.judged = judged;
        this.verdict = judged.verdict();
        this.labels = labels;
        this.index = index;
    }

    void write(Appendable out) throws IOException {
        Page.write(
                labels, labels.of("decision", verdict.decision()) + ": " + judged.title(), out, this::header, html -> {
                    decision(html);
                    findings(html);
                    new FiguresSection<>(judged, labels).write(html);
                    questions(html);
                    rules(html);
                    changes(html);
                });
    }

    private void header(Markup html) {
        if (index != null) {
            html.open("nav", "aria-label", labels.of("index"))
                    .text("a", labels.of("index.back"), "href", index)
                    .close();
        }
        html.open("h1").text("bdi", judged.title()).close();
        html.open("dl", "class", "facts");
        fact(html, "input", judged.input());
        fact(html, "rule-set", verdict.ruleSet().toString());
        html.close();
    }

    private void fact(Markup html, String label, String value) {
        html.open("div")
                .text("dt", labels.of(label))
                .open("dd")
                .text("bdi", value)
                .close()
                .close();
    }

    private void decision(Markup html) {
        html.open(
                "section",
                "id",
                "decision",
                "class",
                "decision " + verdict.decision().name(),
                "aria-labelledby",
                "decision-heading");
        html.text("h2", labels.of("decision", verdict.decision()), "id", "decision-heading");
        html.text("p", labels.of(verdict.decision().name() + ".meaning"));
        if (!verdict.questions().isEmpty()) {
            html.text("p", labels.of("questions.open"));
        }
        Counts.write(html, labels, verdict.counts());
        html.close();
    }

    private void findings(Markup html) {
        Page.section(html, "findings", labels.of("findings"), section -> {
            if (verdict.findings().isEmpty()) {
                section.text("p", labels.of("findings.none"));
            }
            Map<String, List<Finding>> parts = new LinkedHashMap<>();
            verdict.findings()
                    .forEach(finding -> parts.computeIfAbsent(labels.part(finding.path()), part -> new ArrayList<>())
                            .add(finding));
            parts.forEach((part, findings) -> {
                section.text("h3", part).open("ul", "class", "cards");
                findings.forEach(finding -> finding(section, finding));
                section.close();
            });
        });
    }

    private void finding(Markup html, Finding finding) {
        html.open("li", "class", "finding " + finding.outcome() + " " + finding.severity());
        tags(html, finding.severity(), finding.outcome());
        html.open("p", "class", "message")
                .text("bdi", finding.message(labels.locale()))
                .close();
        String cure = finding.cure(labels.locale());
        if (cure != null) {
            html.open("p", "class", "cure")
                    .text("strong", labels.of("cure"))
                    .text(" ")
                    .text("bdi", cure)
                    .close();
        }
        html.open("dl", "class", "details");
        place(html, finding);
        Sources.write(html, labels, finding.source());
        html.open("div")
                .text("dt", labels.of("rule"))
                .open("dd")
                .text("a", labels.title(finding.rule(), judged.rules()), "href", "#rule-" + finding.rule())
                .close()
                .close();
        html.close().close();
    }

    private void tags(Markup html, Severity severity, Outcome outcome) {
        html.open("p", "class", "tags")
                .text("span", labels.of("outcome", outcome), "class", "tag " + outcome)
                .text(" ")
                .text("span", labels.of("severity", severity), "class", "tag")
                .close();
    }

    private void place(Markup html, Finding finding) {
        Position position = judged.positions().find(finding.path());
        String path = finding.path().toString();
        if (!path.isEmpty() || position != null) {
            html.open("div").text("dt", labels.of("place")).open("dd").text("code", path);
            if (position != null) {
                html.text(" (" + judged.input() + ":" + position.line() + ":" + position.column() + ")");
            }
            html.close().close();
        }
    }

    private void questions(Markup html) {
        if (!verdict.questions().isEmpty()) {
            Page.section(html, "questions", labels.of("questions"), section -> {
                section.text("p", labels.of("questions.intro")).open("ul", "class", "cards");
                verdict.questions().forEach(question -> finding(section, question));
                section.close();
            });
        }
    }

    private void rules(Markup html) {
        Page.section(html, "rules", labels.of("rules"), section -> {
            section.open("ul", "class", "rules");
            for (Rule rule : judged.rules().allRules()) {
                RuleId id = rule.id();
                section.open("li", "id", "rule-" + id);
                tags(section, rule.severity(), verdict.outcome(id.value()));
                section.open("div")
                        .text("p", labels.title(id, judged.rules()), "class", "title")
                        .open("p", "class", "small")
                        .text("code", id.value())
                        .text(" · " + rule.source())
                        .close()
                        .close()
                        .close();
            }
            section.close();
        });
    }

    private void changes(Markup html) {
        if (!verdict.changes().isEmpty()) {
            Page.section(html, "changes", labels.of("changes"), section -> {
                section.text("p", labels.of("changes.intro")).open("ul", "class", "cards");
                verdict.changes().forEach(change -> change(section, change));
                section.close();
            });
        }
    }

    private void change(Markup html, Change change) {
        String none = labels.of("changes.none");
        html.open("li")
                .text("p", labels.title(change.rule(), judged.rules()), "class", "title")
                .open("dl", "class", "details");
        fact(html, "rule", change.rule().value());
        fact(html, "changes.before", change.before() == null ? none : change.before());
        fact(html, "changes.after", change.after() == null ? none : change.after());
        fact(html, "changes.by", change.by());
        fact(html, "changes.why", change.why());
        html.close().close();
    }
}
