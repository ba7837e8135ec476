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
import io.github.rettesnor.verdict.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A deadline at a time of a day. Where the clocks are put back and the time occurs twice, the second is meant; where they are put forward
 * and it does not occur, the moment that is as much later.
 *
 * @param date the last day
 * @param time the last moment of that day, included
 * @param zone the zone of both
 */
record TimedDeadline(LocalDate date, LocalTime time, ZoneId zone) {

    private ZonedDateTime last() {
        return date.atTime(time).atZone(zone).withLaterOffsetAtOverlap();
    }

    /**
     * Judges a moment.
     *
     * @param moment the moment
     * @param here the examination
     * @return the outcome
     */
    Outcome judge(OffsetDateTime moment, Examination here) {
        LocalDateTime local = moment.atZoneSameInstant(zone).toLocalDateTime();
        Duration left = Duration.between(moment.toInstant(), last().toInstant());
        Outcome outcome = left.isNegative() ? Outcome.VIOLATED : Outcome.PASSED;
        if (here.isMeasuring()) {
            here.measure(
                    here.here(),
                    outcome,
                    day(local.toLocalDate()),
                    day(date),
                    count(Math.floorDiv(left.toSeconds(), Duration.ofDays(1).toSeconds())),
                    Figures.NONE);
        }
        return outcome == Outcome.PASSED
                ? outcome
                : here.violated(
                        "late",
                        Figures.of("deadline", day(date))
                                .and("last", text(time.toString()))
                                .and("day", day(local.toLocalDate()))
                                .and("time", text(local.toLocalTime().toString())));
    }

    /** The last moment in time, and one second after it. */
    Example example(Class<?> document, Place at) {
        ZonedDateTime last = last();
        return Example.at(
                document,
                at.text(),
                ISO_OFFSET_DATE_TIME.format(last),
                ISO_OFFSET_DATE_TIME.format(last.plusSeconds(1)));
    }
}
