// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.day;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A limit to how long a period is.
 *
 * @param at the place of the period
 * @param bound on which side of the limit its length must be
 * @param months the number of months
 */
record PeriodLimit(Place at, Bound bound, int months) {

    static final Set<String> FIGURES = Set.of("start", "end", "last", "months", "stated");

    Example example(Class<?> document) {
        return Example.at(document, at.text(), fragment(0), fragment(bound.outwards()));
    }

    private Object fragment(int more) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        LocalDate end = start.plusMonths(months).minusDays(1).plusDays(more);
        return Fragments.fields("start", start.toString(), "end", end.toString());
    }

    Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holding(ProjectPeriod.class);
        return examination -> spot.judge(examination, this::judge);
    }

    private Outcome judge(@Nullable Object value, Examination here) {
        Figures limit = Figures.of("months", count(months));
        if (!(value instanceof ProjectPeriod period)) {
            return here.notEvaluated("unstated", limit);
        } else if (period.start() == null || period.end() == null) {
            return period.months() == null ? here.notEvaluated("unstated", limit) : compare(period.months(), here);
        }
        LocalDate start = period.start();
        LocalDate end = period.end();
        Figures stated = limit.and("start", day(start)).and("end", day(end));
        if (end.isBefore(start)) {
            return here.notEvaluated("unordered", stated);
        }
        LocalDate last = start.plusMonths(months).minusDays(1);
        return bound.room(end.toEpochDay(), last.toEpochDay()) >= 0
                ? Outcome.PASSED
                : here.violated("violated", stated.and("last", day(last)));
    }

    private Outcome compare(int stated, Examination here) {
        return bound.room(stated, months) >= 0
                ? Outcome.PASSED
                : here.violated("stated", Figures.of("stated", count(stated)).and("months", count(months)));
    }
}
