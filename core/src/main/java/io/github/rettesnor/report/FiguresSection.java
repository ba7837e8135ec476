// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;

/** What was measured: the budget drawn by category, a gauge for each ceiling, and every limit with the room left. */
final class FiguresSection {

    private final Judged<?> judged;
    private final Labels labels;
    private final List<Measure> measures;
    private final List<JointPlan> plans;

    FiguresSection(Judged<?> judged, List<JointPlan> plans, Labels labels) {
        this.judged = judged;
        this.plans = plans;
        this.labels = labels;
        this.measures = judged.measures();
    }

    /** Each budget of the document, drawn against its limits. */
    void budgets(Markup html) {
        BudgetPart.of(judged).forEach(part -> budget(html, part));
    }

    /** Every limit with what was measured and the room left. */
    void limits(Markup html) {
        if (!measures.isEmpty()) {
            Page.section(html, "limits", labels.of("limits"), section -> {
                section.text("p", labels.of("limits.intro")).open("ul", "class", "limits");
                measures.forEach(measure -> limit(section, new Measured(measure, labels, judged.rules())));
                section.close();
            });
        }
    }

    private void budget(Markup html, BudgetPart part) {
        String heading = part.at().isEmpty() ? labels.of("part.budget") : labels.part(part.path());
        RuleSet<Budget> rules = part.rules();
        List<Measure> of =
                measures.stream().filter(measure -> part.holds(measure.path())).toList();
        Page.section(html, "budget" + (part.at().isEmpty() ? "" : "-" + part.at()), heading, section -> {
            BudgetBar.of(part.budget(), of, labels, rules)
                    .ifPresentOrElse(
                            bar -> bar.write(section), () -> section.text("p", labels.of("budget.cannot-be-drawn")));
            of.stream()
                    .filter(measure -> measure.limit() instanceof Figure.Portion)
                    .forEach(measure -> room(section, measure));
            if (plans.stream().noneMatch(plan -> plan.part().at().equals(part.at()))) {
                part.cuts().ifPresent(least -> cuts(section, least, part.budget()));
            }
            List<Measure> ceilings = of.stream()
                    .filter(measure -> measure.figure("occasions") != null)
                    .toList();
            if (!ceilings.isEmpty()) {
                section.text("h3", labels.of("gauges")).open("ul", "class", "gauges");
                ceilings.forEach(measure -> new Gauge(
                                measure, labels, rules, new Measured(measure, labels, rules).name(), kind(measure))
                        .write(section));
                section.close();
            }
        });
    }

    private void room(Markup html, Measure measure) {
        if (judged.verdict().isWaived(measure.rule())) {
            return;
        }
        boolean within = measure.outcome() == Outcome.PASSED;
        html.text(
                "p",
                labels.fill(
                        within ? "budget.room" : "budget.over",
                        measure.figures()
                                .and("category", text(term(measure)))
                                .and("room", within ? measure.room() : positive(measure.room()))),
                "class",
                "room " + measure.outcome());
    }

    private String term(Measure measure) {
        Figure category = measure.figure("category");
        return category == null ? "" : Sentences.begin(labels.write(category, judged.rules()));
    }

    private static Figure positive(Figure figure) {
        return figure instanceof Figure.Amount amount
                ? new Figure.Amount(amount.number().abs(), amount.currency(), amount.isRounded())
                : figure;
    }

    /** The joint plans, which lead. */
    void lead(Markup html) {
        plans.forEach(plan -> Page.section(
                html,
                "plan" + (plan.part().at().isEmpty() ? "" : "-" + plan.part().at()),
                labels.of("cuts"),
                section -> {
                    section.open("div", "class", "cuts");
                    cutting(section, plan.least(), plan.part().budget());
                    section.text("p", labels.of("cuts.joint")).close();
                }));
    }

    private void cuts(Markup html, LeastCuts least, Budget budget) {
        html.open("div", "class", "cuts").text("h3", labels.of("cuts"));
        cutting(html, least, budget);
        html.close();
    }

    private void cutting(Markup html, LeastCuts least, Budget budget) {
        html.text("p", labels.total(least)).open("ul");
        least.cuts().forEach(cut -> html.text("li", labels.cut(cut, judged.rules())));
        html.close();
        String requested = labels.requested(least, budget);
        if (!requested.isEmpty()) {
            html.text("p", requested);
        }
    }

    private String kind(Measure measure) {
        return judged.verdict().isWaived(measure.rule())
                ? "WAIVED"
                : measure.outcome().name();
    }

    private void limit(Markup html, Measured measured) {
        html.open("li", "class", "limit " + kind(measured.measure())).open("div");
        html.text("p", measured.title(), "class", "title");
        if (!measured.name().isEmpty()) {
            html.open("p", "class", "small").text("bdi", measured.name()).close();
        }
        html.close().open("dl", "class", "measure");
        figure(html, labels.of("measured"), measured.measured());
        figure(html, labels.of("limit"), measured.limit());
        figure(html, measured.roomLabel(), measured.room());
        html.close().close();
    }

    private static void figure(Markup html, String label, String figure) {
        html.open("div").text("dt", label).text("dd", figure).close();
    }
}
