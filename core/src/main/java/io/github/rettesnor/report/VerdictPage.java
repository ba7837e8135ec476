// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of one verdict. */
final class VerdictPage {

    private final Judged<?> judged;
    private final Verdict verdict;
    private final List<JointPlan> plans;
    private final Labels labels;
    private final @Nullable String index;

    VerdictPage(Judged<?> judged, Labels labels, @Nullable String index) {
        this.judged = judged;
        this.verdict = judged.verdict();
        this.plans = JointPlan.of(judged);
        this.labels = labels;
        this.index = index;
    }

    void write(Appendable out) throws IOException {
        Page.write(
                labels, labels.of("decision", verdict.decision()) + ": " + judged.title(), out, this::header, html -> {
                    decision(html);
                    problems(html);
                    FiguresSection figures = new FiguresSection(judged, plans, labels);
                    figures.lead(html);
                    findings(html);
                    figures.write(html);
                    questions(html);
                    rules(html);
                    new RulingsSection(judged, labels).write(html);
                    new ChangesSection(labels)
                            .changes(html, "changes", labels.of("changes"), judged.rules(), verdict.changes());
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
        Page.fact(html, labels.of("input"), judged.input());
        Page.fact(html, labels.of("rule-set"), verdict.ruleSet().toString());
        html.close();
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
        html.text("p", labels.meaning(verdict));
        if (!verdict.questions().isEmpty() && verdict.decision() != Decision.TO_JUDGE) {
            html.text("p", labels.of("questions.open"));
        }
        Counts.of(verdict).write(html, labels);
        html.close();
    }

    private void problems(Markup html) {
        if (!verdict.problems().isEmpty()) {
            Page.section(html, "problems", labels.of("problems"), section -> {
                section.text("p", labels.of("problems.meaning"));
                UnjudgedPage.problems(section, verdict.problems(), labels);
                String rules = labels.unreadable(judged);
                if (!rules.isEmpty()) {
                    section.text("p", rules);
                }
            });
        }
    }

    private void findings(Markup html) {
        Page.section(html, "findings", labels.of("findings"), section -> {
            List<Finding> shown = verdict.findings().stream()
                    .filter(finding -> !finding.isUnreadable())
                    .toList();
            if (shown.isEmpty()) {
                section.text("p", labels.of("findings.none"));
            }
            Map<String, List<Finding>> parts = new LinkedHashMap<>();
            shown.forEach(finding -> parts.computeIfAbsent(labels.part(finding.path()), part -> new ArrayList<>())
                    .add(finding));
            parts.forEach((part, findings) -> {
                section.text("h3", part).open("ul", "class", "cards");
                findings.forEach(finding -> finding(section, finding));
                section.close();
            });
        });
    }

    private void finding(Markup html, Finding finding) {
        boolean waived = verdict.isWaived(finding);
        html.open("li", "class", "finding " + (waived ? "WAIVED" : finding.outcome() + " " + finding.severity()));
        tags(html, finding.severity(), finding.outcome(), waived);
        html.open("p", "class", "message")
                .text("bdi", finding.message(labels.locale()))
                .close();
        Waiver waiver = verdict.waiver(finding);
        String cure = finding.cure(labels.locale());
        if (waiver != null) {
            said(html, "waived", "waived", labels.waiver(waiver));
        } else if (cure != null) {
            said(html, "cure", plans.stream().anyMatch(plan -> plan.covers(finding)) ? "cure.alone" : "cure", cure);
        }
        html.open("dl", "class", "details");
        place(html, finding);
        Sources.write(html, labels, finding.source());
        rule(html, finding.rule());
        html.close().close();
    }

    private void said(Markup html, String kind, String label, String text) {
        html.open("p", "class", kind)
                .text("strong", labels.of(label))
                .text(" ")
                .text("bdi", text)
                .close();
    }

    /** A link to the rule; decisions that do not fit are found by rules that no rule set lists. */
    private void rule(Markup html, RuleId rule) {
        String title = labels.title(rule, judged.rules());
        html.open("div").text("dt", labels.of("rule")).open("dd");
        if (verdict.outcomes().containsKey(rule)) {
            html.text("a", title, "href", "#rule-" + rule);
        } else {
            html.text(title);
        }
        html.close().close();
    }

    private void tags(Markup html, Severity severity, Outcome outcome, boolean waived) {
        html.open("p", "class", "tags")
                .text("span", labels.of("outcome", outcome), "class", "tag " + (waived ? "" : outcome))
                .text(" ")
                .text("span", labels.of("severity", severity), "class", "tag");
        if (waived) {
            html.text(" ").text("span", labels.of("waived.tag"), "class", "tag WAIVED");
        }
        html.close();
    }

    private void place(Markup html, Finding finding) {
        Location location = finding.place();
        String path = finding.path().toString();
        String at = location == null ? "" : judged.input() + ":" + location;
        if (!path.isEmpty() || !at.isEmpty()) {
            html.open("div").text("dt", labels.of("place")).open("dd");
            if (path.isEmpty()) {
                html.text("bdi", at);
            } else {
                html.text("code", path).text(at.isEmpty() ? "" : " (" + at + ")");
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
                tags(section, rule.severity(), verdict.outcome(id.value()), verdict.isWaived(id));
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
}
