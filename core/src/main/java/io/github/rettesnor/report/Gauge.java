// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Measure;
import java.math.BigDecimal;

/** A ceiling, and how much of it is used. The whole width is the larger of the two. */
final class Gauge {

    private final Measure measure;
    private final Labels labels;
    private final RuleSet<?> rules;
    private final String name;
    private final String kind;

    /** A gauge of a kind: the outcome of its measure, or WAIVED. */
    Gauge(Measure measure, Labels labels, RuleSet<?> rules, String name, String kind) {
        this.kind = kind;
        this.measure = measure;
        this.labels = labels;
        this.rules = rules;
        this.name = name;
    }

    void write(Markup html) {
        if (!(measure.measured() instanceof Figure.Amount measured)
                || !(measure.limit() instanceof Figure.Amount limit)) {
            return;
        }
        BigDecimal used = measured.number();
        BigDecimal ceiling = limit.number();
        BigDecimal whole = used.max(ceiling).max(BigDecimal.ONE);
        Figure category = measure.figure("category");
        String title = category == null ? labels.title(measure.rule(), rules) : labels.term(category.text(), rules);
        String sentence = labels.fill(
                "gauge",
                Figures.of("measured", Figures.text(labels.write(measured, rules)))
                        .and("limit", Figures.text(labels.write(limit, rules))));
        html.open("li", "class", "gauge " + kind);
        html.open("p", "class", "gauge-name")
                .text("strong", title)
                .text(" ")
                .text("bdi", name, "class", "small")
                .close();
        html.text("p", sentence, "class", "gauge-figures");
        html.open(
                "svg",
                "class",
                "bar",
                "width",
                "100%",
                "height",
                "20",
                "role",
                "img",
                "aria-label",
                title + ": " + sentence);
        rect(html, "track", "100%");
        rect(html, "used", Percent.of(used, whole));
        String at = Percent.of(ceiling, whole);
        html.open("line", "class", "mark", "x1", at, "x2", at, "y1", "0", "y2", "20")
                .close();
        html.close().close();
    }

    private static void rect(Markup html, String kind, String width) {
        html.open("rect", "class", kind, "x", "0", "y", "4", "width", width, "height", "12")
                .close();
    }
}
