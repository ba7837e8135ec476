// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * A measure in words.
 *
 * @param measure the measure
 * @param labels the words
 * @param rules the rule set that measured
 */
record Measured(Measure measure, Labels labels, RuleSet<?> rules) {

    String title() {
        return labels.title(measure.rule(), rules);
    }

    /** What was measured of several things of a kind: the activity, and the lines' numbers; empty where there is but one. */
    String name() {
        Figure activity = measure.figure("activity");
        Figure lines = measure.figure("lines");
        List<String> name = new ArrayList<>();
        if (activity != null) {
            name.add(activity.text());
        }
        if (lines != null) {
            name.add(labels.fill("lines", Figures.of("lines", lines)));
        }
        return String.join(", ", name);
    }

    String measured() {
        return labels.write(measure.measured(), rules);
    }

    String limit() {
        return labels.write(measure.limit(), rules);
    }

    String room() {
        return labels.write(measure.room(), rules);
    }

    /** What is left of days, or of money; what must equal its limit has no room, but may differ. */
    String roomLabel() {
        if (measure.limit() instanceof Figure.Day) {
            return labels.of("room.days");
        }
        return labels.of(measure.figure("category") == null ? "room.difference" : "room");
    }
}
