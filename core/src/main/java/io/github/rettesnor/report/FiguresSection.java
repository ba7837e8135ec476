// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Money;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was measured: the budget drawn by category, a gauge for each ceiling, and every limit with the room left.
 *
 * @param <D> the kind of document
 */
final class FiguresSection<D> {

    private final Judged<D> judged;
    private final Labels labels;
    private final List<Measure> measures;

    FiguresSection(Judged<D> judged, Labels labels) {
        this.judged = judged;
        this.labels = labels;
        this.measures = judged.measures();
    }

    void write(Markup html) {
        budget(html);
        if (!measures.isEmpty()) {
            Page.section(html, "limits", labels.of("limits"), section -> {
                section.text("p", labels.of("limits.intro")).open("ul", "class", "limits");
                measures.forEach(measure -> limit(section, measure));
                section.close();
            });
        }
    }

    private void budget(Markup html) {
        RuleSet<D> rules = judged.rules();
        if (rules.document() == Budget.class) {
            budget(html, "", Path.ROOT, (Budget) judged.document(), rules.as(Budget.class));
        }
        for (Inclusion inclusion : rules.inclusions()) {
            if (inclusion.rules().document() == Budget.class) {
                Spot spot = Spot.of(Place.of(inclusion.at()), rules.document());
                Object part = spot.value(Objects.requireNonNull(judged.document()));
                if (part instanceof Budget budget) {
                    Path path = Path.ROOT.field(inclusion.at());
                    budget(html, inclusion.at(), path, budget, inclusion.rules().as(Budget.class));
                }
            }
        }
    }

    private void budget(Markup html, String at, Path path, Budget budget, RuleSet<Budget> rules) {
        if (budget.lines().isEmpty()) {
            return;
        }
        String heading = at.isEmpty() ? labels.of("part.budget") : labels.part(path);
        List<Measure> of = measures.stream()
                .filter(measure -> starts(measure.path(), path))
                .toList();
        Page.section(html, "budget" + (at.isEmpty() ? "" : "-" + at), heading, section -> {
            BudgetBar.of(budget, of, labels, rules)
                    .ifPresentOrElse(
                            bar -> bar.write(section), () -> section.text("p", labels.of("budget.cannot-be-drawn")));
            of.stream()
                    .filter(measure -> measure.limit() instanceof Figure.Portion)
                    .forEach(measure -> room(section, measure));
            LeastCuts.of(rules, budget)
                    .filter(least -> !least.cuts().isEmpty())
                    .ifPresent(least -> cuts(section, least));
            List<Measure> ceilings = of.stream()
                    .filter(measure -> measure.figures().containsKey("occasions"))
                    .toList();
            if (!ceilings.isEmpty()) {
                section.text("h3", labels.of("gauges")).open("ul", "class", "gauges");
                ceilings.forEach(measure -> new Gauge(measure, labels, rules, name(measure)).write(section));
                section.close();
            }
        });
    }

    private static boolean starts(Path path, Path with) {
        return path.steps()
                .subList(0, Math.min(path.steps().size(), with.steps().size()))
                .equals(with.steps());
    }

    private void room(Markup html, Measure measure) {
        boolean within = measure.outcome() == Outcome.PASSED;
        Figures figures = measure.byName();
        html.text(
                "p",
                labels.fill(
                        within ? "budget.room" : "budget.over",
                        figures.and("category", term(measure))
                                .and("room", within ? measure.room() : positive(measure.room()))),
                "class",
                "room " + measure.outcome());
    }

    private String term(Measure measure) {
        Figure category = measure.figures().get("category");
        return category == null ? "" : labels.term(category.exact(), judged.rules());
    }

    private static Figure positive(Figure figure) {
        return figure instanceof Figure.Amount amount
                ? new Figure.Amount(
                        new Money(amount.money().amount().abs(), amount.money().currency()))
                : figure;
    }

    private void cuts(Markup html, LeastCuts least) {
        html.open("div", "class", "cuts")
                .text("h3", labels.of("cuts"))
                .text("p", labels.fill("cuts.total", Figures.of("total", least.total())))
                .open("ul");
        for (LeastCuts.Cut cut : least.cuts()) {
            html.text(
                    "li",
                    labels.fill(
                            "cuts.line",
                            Figures.of("line", cut.line() + 1)
                                    .and("amount", cut.amount())
                                    .and("rule", labels.title(cut.rule(), judged.rules()))));
        }
        html.close().close();
    }

    /** The activity, or the lines' numbers. */
    private String name(Measure measure) {
        Figure activity = measure.figures().get("activity");
        Figure lines = measure.figures().get("lines");
        List<String> name = new ArrayList<>();
        if (activity != null) {
            name.add(activity.exact());
        }
        if (lines != null) {
            name.add(labels.fill("lines", Figures.of("lines", lines)));
        }
        return String.join(", ", name);
    }

    private void limit(Markup html, Measure measure) {
        String name = name(measure);
        html.open("li", "class", "limit " + measure.outcome()).open("div");
        html.text("p", labels.title(measure.rule(), judged.rules()), "class", "title");
        if (!name.isEmpty()) {
            html.open("p", "class", "small").text("bdi", name).close();
        }
        html.close().open("dl", "class", "measure");
        figure(html, "measured", measure.measured());
        figure(html, "limit", measure.limit());
        figure(html, room(measure), measure.room());
        html.close().close();
    }

    /** What is left of days, or of money; what must equal its limit has no room, but may differ. */
    private static String room(Measure measure) {
        if (measure.limit() instanceof Figure.Day) {
            return "room.days";
        }
        return measure.figures().containsKey("category") ? "room" : "room.difference";
    }

    private void figure(Markup html, String label, Figure figure) {
        html.open("div")
                .text("dt", labels.of(label))
                .text("dd", labels.write(figure, judged.rules()))
                .close();
    }
}
