// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Settler;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of one verdict. */
final class VerdictPage {

    private final Judged<?> judged;
    private final Verdict verdict;
    private final List<JointPlan> plans;
    private final Labels labels;
    private final @Nullable String index;
    private final boolean forApplicant;
    private final FindingCard card;

    VerdictPage(Judged<?> judged, Labels labels, @Nullable String index, boolean forApplicant) {
        this.judged = judged;
        this.verdict = judged.verdict();
        this.plans = JointPlan.of(judged);
        this.labels = labels;
        this.index = index;
        this.forApplicant = forApplicant;
        this.card = new FindingCard(judged, plans, labels, forApplicant);
    }

    void write(Appendable out) throws IOException {
        Page.write(
                labels, labels.of("decision", verdict.decision()) + ": " + judged.title(), out, this::header, html -> {
                    decision(html);
                    problems(html);
                    FiguresSection figures = new FiguresSection(judged, plans, labels);
                    figures.lead(html);
                    figures.budgets(html);
                    findings(html);
                    questions(html);
                    figures.limits(html);
                    if (!forApplicant) {
                        rules(html);
                    }
                    new RulingsSection(judged, labels).write(html);
                    if (!forApplicant) {
                        new ChangesSection(labels)
                                .changes(html, "changes", labels.of("changes"), judged.rules(), verdict.changes());
                    }
                });
    }

    private void header(Markup html) {
        if (index != null) {
            html.open("nav", "aria-label", labels.of("index"))
                    .text("a", labels.of("index.back"), "href", index)
                    .close();
        }
        html.open("h1").text("bdi", Labels.heading(judged)).close();
        html.open("dl", "class", "facts");
        if (!forApplicant) {
            Page.fact(html, labels.of("input"), judged.input());
        }
        Page.fact(html, labels.of("rule-set"), judged.rules().name(labels.locale()));
        judged.rules().allRules().stream()
                .map(Rule::source)
                .filter(source -> !source.equals(Source.OWN))
                .map(Source::document)
                .distinct()
                .forEach(document -> Page.fact(html, labels.of("source"), document));
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
        int open = verdict.questions().size();
        if (open > 0 && verdict.decision() != Decision.TO_JUDGE) {
            html.text("p", labels.fill("questions.open", Figures.of("count", Figures.count(open))));
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
                    .sorted(Comparator.comparing((Finding finding) -> verdict.isWaived(finding))
                            .thenComparing(Finding.GRAVEST_FIRST))
                    .toList();
            if (shown.isEmpty()) {
                section.text("p", labels.of("findings.none"));
            }
            Map<String, List<Finding>> groups = new LinkedHashMap<>();
            shown.forEach(finding -> groups.computeIfAbsent(group(finding), group -> new ArrayList<>())
                    .add(finding));
            groups.forEach((group, findings) -> {
                section.text("h3", labels.of(group)).open("ul", "class", "cards");
                findings.forEach(finding -> card.write(section, finding));
                section.close();
            });
        });
    }

    private String group(Finding finding) {
        return verdict.isWaived(finding) ? "waived.tag" : "findings." + finding.severity();
    }

    private void questions(Markup html) {
        for (Settler settler : Settler.values()) {
            List<Finding> asked = verdict.questions().stream()
                    .filter(question -> question.by() == settler)
                    .sorted(Finding.GRAVEST_FIRST)
                    .toList();
            if (!asked.isEmpty()) {
                Page.section(
                        html,
                        "questions-" + settler.name().toLowerCase(Locale.ROOT),
                        labels.of("questions", settler),
                        section -> {
                            section.text("p", labels.of("questions.intro", settler))
                                    .open("ul", "class", "cards");
                            asked.forEach(question -> card.write(section, question));
                            section.close();
                        });
            }
        }
    }

    private void rules(Markup html) {
        Page.section(html, "rules", labels.of("rules"), section -> {
            section.open("ul", "class", "rules");
            for (Rule rule : judged.rules().allRules()) {
                RuleId id = rule.id();
                section.open("li", "id", "rule-" + id);
                card.tags(section, rule.severity(), verdict.outcome(id.value()), verdict.isWaived(id));
                section.open("div")
                        .text("p", labels.title(id, judged.rules()), "class", "title")
                        .open("p", "class", "small")
                        .text("code", id.value())
                        .text(" · " + labels.source(rule.source()))
                        .close()
                        .close()
                        .close();
            }
            section.close();
        });
    }
}
