// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;

/**
 * The lines of a category that the grant pays or may pay, for a rule that judges each of them. A budget without lines, and a line whose
 * category is not known, cannot be judged by such a rule.
 *
 * @param totals the sums of the budget
 * @param at the path of the budget
 * @param examination the examination
 */
record GrantLines(BudgetTotals totals, Path at, Examination examination) {

    /** Judges one line. */
    @FunctionalInterface
    interface Judge {
        Outcome judge(int line, boolean isOpen);
    }

    /** The outcome of all lines of a category; {@code none} where there are no such lines. */
    Outcome judge(Category category, Outcome none, Judge judge) {
        Outcome outcome = unknown().and(none);
        for (int line = totals.first(category); line >= 0; line = totals.next(line)) {
            Payer payer = totals.payer(line);
            if (payer != Payer.CO_FUNDING) {
                outcome = outcome.and(judge.judge(line, payer == null));
            }
        }
        return outcome;
    }

    /** Whether a category has a line that the grant pays or may pay. */
    boolean has(Category category) {
        for (int line = totals.first(category); line >= 0; line = totals.next(line)) {
            if (totals.payer(line) != Payer.CO_FUNDING) {
                return true;
            }
        }
        return false;
    }

    /** What any rule that asks by category cannot judge: not applicable where it can judge all. */
    Outcome unknown() {
        if (totals.lines().isEmpty()) {
            return examination.notEvaluated(at.field("lines"), "no-lines", Figures.NONE);
        }
        Outcome outcome = Outcome.NOT_APPLICABLE;
        for (int line = totals.firstUnknown(); line >= 0; line = totals.next(line)) {
            if (totals.payer(line) != Payer.CO_FUNDING) {
                outcome = outcome.and(examination.notEvaluated(
                        path(line).field("category"), "unknown-category", Figures.of("line", count(line + 1))));
            }
        }
        return outcome;
    }

    /**
     * Social costs follow from salary. Where they are given, but no salary that costs something, a rule about salary cannot judge.
     */
    Outcome salaryOfSocialCosts(Category category) {
        boolean isAsked = Category.SALARY.equals(category) && totals.first(BudgetTotals.NOT_READ) < 0;
        int first = isAsked ? totals.first(Category.SOCIAL_COSTS) : -1;
        for (int line = first; line >= 0; line = totals.next(line)) {
            if (totals.payer(line) != Payer.CO_FUNDING && mayCost(line) && !mayCost(Category.SALARY)) {
                return examination.notEvaluated(
                        path(line).field("category"), "social-costs-only", Figures.of("line", count(line + 1)));
            }
        }
        return Outcome.NOT_APPLICABLE;
    }

    private boolean mayCost(Category category) {
        for (int line = totals.first(category); line >= 0; line = totals.next(line)) {
            if (totals.payer(line) != Payer.CO_FUNDING && mayCost(line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line costs something, or may do so, since it has no usable cost. */
    boolean mayCost(int line) {
        BigDecimal total = totals.line(line);
        return total == null || total.signum() > 0;
    }

    /** A line breaks a rule, if the grant pays it. */
    Outcome whoPays(Path path, int line) {
        return examination.notEvaluated(path, "who-pays", Figures.of("line", count(line + 1)));
    }

    Path path(int line) {
        return at.field("lines").index(line);
    }
}
