// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Settler;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a category by activity. A line without an activity is an activity of its own. */
final class Activities {

    private final Ceiling ceiling;
    private final BudgetTotals totals;
    private final Map<String, PerHead> named = new LinkedHashMap<>();
    private final List<PerHead> alone = new ArrayList<>();

    Activities(Ceiling ceiling, BudgetTotals totals) {
        this.ceiling = ceiling;
        this.totals = totals;
    }

    /** The name under which the lines of one activity are the same; null where a line names none. */
    static @Nullable String key(@Nullable String activity) {
        return activity != null && Texts.isName(activity) ? Texts.plain(activity) : null;
    }

    void add(int line, boolean isOpen) {
        PerHead added = new PerHead(ceiling, line, isOpen);
        String key = key(totals.lines().get(line).activity());
        if (key == null) {
            alone.add(added);
        } else {
            PerHead known = named.putIfAbsent(key, added);
            if (known != null) {
                known.add(added);
            }
        }
    }

    Collection<PerHead> named() {
        return named.values();
    }

    List<PerHead> alone() {
        return alone;
    }

    Outcome judge(Outcome unusable, Examination examination) {
        Outcome outcome = unusable;
        for (PerHead line : alone) {
            outcome = outcome.and(line.judge(totals, examination));
        }
        for (PerHead activity : named.values()) {
            outcome = outcome.and(activity.judge(totals, examination));
        }
        return outcome == Outcome.PASSED ? outcome.and(together(examination)) : outcome;
    }

    /** Asks whether lines without an activity are of the same, if together they would be above the ceiling. */
    private Outcome together(Examination examination) {
        if (alone.isEmpty() || alone.size() + named.size() == 1) {
            return Outcome.PASSED;
        }
        PerHeadSum all = new PerHeadSum();
        alone.forEach(line -> line.addTo(all, totals));
        PerHeadSum highest = new PerHeadSum();
        for (PerHead activity : named.values()) {
            PerHeadSum sum = new PerHeadSum();
            activity.addTo(sum, totals);
            highest = highest.isLess(sum) ? sum : highest;
        }
        if (!all.isAboveWith(highest, ceiling.amount())) {
            return Outcome.PASSED;
        }
        PerHeadSum both = all.plus(highest);
        List<Integer> lines = alone.stream().map(PerHead::line).toList();
        return examination.toJudge(
                BudgetRequirement.line(examination, lines.get(0)).field("activity"),
                lines.size() == 1 ? "same-as-activity" : "same-activity",
                Figures.of("lines", counts(lines.stream().map(line -> line + 1).toList()))
                        .and("category", term(ceiling.category()))
                        .and(
                                "perHead",
                                new Figure.Amount(
                                        both.rounded(ceiling.decimals(), RoundingMode.CEILING),
                                        ceiling.currency(),
                                        !both.isExact(ceiling.decimals())))
                        .and("ceiling", amount(ceiling.amount(), ceiling.currency())),
                Settler.APPLICANT);
    }
}
