// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.day;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A period states its first day, and its last day or how many months it has. The last day is not before the first. Where both are stated,
 * the last day is that many months after the first, or the day before that.
 *
 * @param at the place of the period
 */
public record PeriodOrdered(Place at) implements Requirement {

    /**
     * Returns the requirement that a period is stated and ordered.
     *
     * @param at its place
     * @return the requirement
     */
    public static PeriodOrdered periodOrdered(String at) {
        return new PeriodOrdered(Place.of(at));
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(
                document,
                at.text(),
                Fragments.fields("start", "2019-09-01", "end", "2019-09-01"),
                Fragments.fields("start", "2019-09-01", "end", "2019-08-31"));
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holding(ProjectPeriod.class);
        return examination -> spot.walk(examination, PeriodOrdered::judge);
    }

    private static Outcome judge(@Nullable Object value, @Nullable Unread unread, Examination here) {
        if (unread != null && unread.isWhole()) {
            return here.unreadable(unread);
        }
        if (!(value instanceof ProjectPeriod period)) {
            return unread == null ? here.violated("missing", Figures.NONE) : here.unreadable(unread);
        }
        Path path = here.here();
        boolean isStartRead = unread == null || unread.at("start") == null;
        boolean isEndRead = unread == null || unread.at("end") == null;
        boolean isLengthRead = unread == null || unread.at("months") == null;
        Outcome outcome = Outcome.PASSED;
        if (period.start() == null && isStartRead) {
            outcome = outcome.and(here.violated(path.field("start"), "no-start", Figures.NONE));
        }
        if (period.end() == null && period.months() == null && isEndRead && isLengthRead) {
            outcome = outcome.and(here.violated(path.field("end"), "no-end", Figures.NONE));
        }
        if (period.months() != null && period.months() < 1) {
            outcome = outcome.and(here.violated(path.field("months"), "few-months", Figures.NONE));
        }
        if (period.start() != null) {
            outcome = outcome.and(compare(period.start(), period, here));
        }
        return unread == null || outcome == Outcome.VIOLATED ? outcome : here.unreadable(unread);
    }

    private static Outcome compare(LocalDate start, ProjectPeriod period, Examination here) {
        LocalDate end = period.end();
        if (end == null) {
            return Outcome.PASSED;
        }
        Figures figures = Figures.of("start", day(start)).and("end", day(end));
        if (end.isBefore(start)) {
            return here.violated("violated", figures);
        }
        if (period.months() == null || period.months() < 1) {
            return Outcome.PASSED;
        }
        return isEnd(end, start, period.months())
                ? Outcome.PASSED
                : here.violated(
                        here.here().field("months"), "other-end", figures.and("months", count(period.months())));
    }

    /** Whether a period of some months ends on a day, or on the day after its last. A number of months may go beyond all days that there are. */
    private static boolean isEnd(LocalDate end, LocalDate start, int months) {
        if (months > ChronoUnit.MONTHS.between(start, LocalDate.MAX)) {
            return false;
        }
        LocalDate after = start.plusMonths(months);
        return end.equals(after) || end.equals(after.minusDays(1));
    }
}
