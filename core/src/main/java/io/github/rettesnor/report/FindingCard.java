// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.util.List;

/** A finding or a question as an element of a list: what it is, what to do, its place and the source of the rule. */
final class FindingCard {

    private final Judged<?> judged;
    private final Verdict verdict;
    private final List<JointPlan> plans;
    private final Labels labels;
    private final boolean forApplicant;

    FindingCard(Judged<?> judged, List<JointPlan> plans, Labels labels, boolean forApplicant) {
        this.judged = judged;
        this.plans = plans;
        this.verdict = judged.verdict();
        this.labels = labels;
        this.forApplicant = forApplicant;
    }

    void write(Markup html, Finding finding) {
        boolean waived = verdict.isWaived(finding);
        html.open("li", "class", "finding " + (waived ? "WAIVED" : finding.outcome() + " " + finding.severity()));
        tags(html, finding.severity(), finding.outcome(), waived);
        html.open("p", "class", "message")
                .text("bdi", finding.message(labels.locale()))
                .close();
        Waiver waiver = verdict.waiver(finding);
        String cure = finding.cure(labels.locale());
        if (waiver != null) {
            remark(html, "waived", "waived", labels.waiver(waiver));
        } else if (cure != null) {
            remark(html, "cure", JointPlan.cover(plans, finding) ? "cure.alone" : "cure", cure);
        }
        html.open("dl", "class", "details");
        if (forApplicant) {
            Page.fact(html, labels.of("place"), labels.part(finding.path()));
        } else {
            place(html, finding);
        }
        Sources.writeWithin(html, labels, finding.source());
        if (!forApplicant) {
            rule(html, finding.rule());
        }
        html.close().close();
    }

    private void remark(Markup html, String kind, String label, String text) {
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

    void tags(Markup html, Severity severity, Outcome outcome, boolean waived) {
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
}
