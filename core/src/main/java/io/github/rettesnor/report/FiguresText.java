// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;

/** What was measured, as plain text: every limit with the room left, and the least cuts that bring a budget within its limits. */
final class FiguresText {

    private final Judged<?> judged;
    private final List<JointPlan> plans;
    private final Labels labels;

    FiguresText(Judged<?> judged, List<JointPlan> plans, Labels labels) {
        this.judged = judged;
        this.plans = plans;
        this.labels = labels;
    }

    void write(TextLines lines) {
        List<Measure> measures = judged.measures();
        if (!measures.isEmpty()) {
            lines.blank();
            lines.add("", labels.of("limits"), Ink.BOLD, "");
            measures.forEach(measure -> limit(lines, new Measured(measure, labels, judged.rules())));
        }
        if (plans.isEmpty()) {
            BudgetPart.of(judged).forEach(part -> part.cuts().ifPresent(least -> cuts(lines, least, part.budget())));
        }
    }

    /** The joint plans, which lead. */
    void lead(TextLines lines) {
        plans.forEach(plan -> {
            cuts(lines, plan.least(), plan.part().budget());
            lines.add("  ", "", Ink.PLAIN, labels.of("cuts.joint"));
        });
    }

    private void limit(TextLines lines, Measured measured) {
        String name = measured.name().isEmpty() ? "" : " (" + measured.name() + ")";
        lines.add(
                "  ",
                measured.title(),
                isBroken(measured.measure()) ? Ink.RED : Ink.PLAIN,
                name + ": " + measured.measured() + " · " + labels.of("limit") + ": " + measured.limit() + " · "
                        + measured.roomLabel() + ": " + measured.room());
    }

    private boolean isBroken(Measure measure) {
        return measure.outcome() == Outcome.VIOLATED && !judged.verdict().isWaived(measure.rule());
    }

    private void cuts(TextLines lines, LeastCuts least, Budget budget) {
        lines.blank();
        lines.add("", labels.of("cuts"), Ink.BOLD, "");
        lines.add("  ", "", Ink.PLAIN, labels.total(least));
        least.cuts().forEach(cut -> lines.add("  ", "", Ink.PLAIN, labels.cut(cut, judged.rules())));
        String requested = labels.requested(least, budget);
        if (!requested.isEmpty()) {
            lines.add("  ", "", Ink.PLAIN, requested);
        }
    }
}
