// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.day;
import static io.github.rettesnor.message.Figures.text;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Judges whether a moment is before the end of a day. */
final class Deadline {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Deadline() {}

    /**
     * Judges a moment.
     *
     * @param moment a {@link LocalDate} or {@link OffsetDateTime}
     * @param last the last day
     * @param zone the zone in which it ends
     * @param here the examination
     * @return the outcome
     */
    static Outcome judge(Object moment, LocalDate last, ZoneId zone, Examination here) {
        if (moment instanceof OffsetDateTime time) {
            LocalDateTime local = time.atZoneSameInstant(zone).toLocalDateTime();
            measure(local.toLocalDate(), last, here);
            return local.toLocalDate().isAfter(last)
                    ? here.violated("violated", late(last, local.toLocalDate()).and("time", text(CLOCK.format(local))))
                    : Outcome.PASSED;
        }
        LocalDate day = (LocalDate) moment;
        measure(day, last, here);
        return day.isAfter(last) ? here.violated("late-day", late(last, day)) : Outcome.PASSED;
    }

    private static void measure(LocalDate day, LocalDate last, Examination here) {
        if (here.isMeasuring()) {
            Outcome outcome = day.isAfter(last) ? Outcome.VIOLATED : Outcome.PASSED;
            here.measure(
                    here.here(), outcome, day(day), day(last), count(ChronoUnit.DAYS.between(day, last)), Figures.NONE);
        }
    }

    private static Figures late(LocalDate last, LocalDate day) {
        return Figures.of("deadline", day(last))
                .and("day", day(day))
                .and("days", count(ChronoUnit.DAYS.between(last, day)));
    }

    /** The last moment in time, and the first after it. */
    static Example example(Class<?> document, Place at, LocalDate last, ZoneId zone) {
        if (Spot.of(at, document).type() == LocalDate.class) {
            return Example.at(
                    document, at.text(), last.toString(), last.plusDays(1).toString());
        }
        return Example.at(
                document,
                at.text(),
                ISO_OFFSET_DATE_TIME.format(
                        last.atTime(LocalTime.of(23, 59, 59)).atZone(zone)),
                ISO_OFFSET_DATE_TIME.format(last.plusDays(1).atStartOfDay(zone)));
    }
}
