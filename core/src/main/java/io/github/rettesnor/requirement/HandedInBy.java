// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.day;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Something is done by a day: to its end in the zone, or to a time of that day, which is included. With the time {@code 12:00} a document
 * of 12:00:00 is in time, and one of 12:00:01 is late. A missing time cannot be evaluated.
 *
 * @param at the place of the time or date at which it is done
 * @param date the last day
 * @param time the last moment of that day, null for its end; with it, the place must hold a time and not a date
 * @param zone the zone in which that day ends
 */
public record HandedInBy(Place at, LocalDate date, @Nullable LocalTime time, ZoneId zone) implements Requirement {

    /**
     * Returns the requirement that something is done by the end of a day.
     *
     * @param at the place of the time or date at which it is done
     * @param date the last day, such as {@code 2019-06-01}
     * @param zone the zone, such as {@code Europe/Oslo}
     * @return the requirement
     */
    public static HandedInBy handedInBy(String at, String date, String zone) {
        return new HandedInBy(Place.of(at), LocalDate.parse(date), null, ZoneId.of(zone));
    }

    /**
     * Returns the requirement that something is done by a time of a day.
     *
     * @param at the place of the time at which it is done
     * @param date the last day, such as {@code 2019-06-01}
     * @param time the last moment of that day, such as {@code 12:00}
     * @param zone the zone, such as {@code Europe/Oslo}
     * @return the requirement
     */
    public static HandedInBy handedInBy(String at, String date, String time, String zone) {
        return new HandedInBy(Place.of(at), LocalDate.parse(date), LocalTime.parse(time), ZoneId.of(zone));
    }

    @Override
    public Example example(Class<?> document) {
        return time == null
                ? Deadline.example(document, at, date, zone)
                : new TimedDeadline(date, time, zone).example(document, at);
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = time == null
                ? Spot.of(at, document).holding(LocalDate.class, OffsetDateTime.class)
                : Spot.of(at, document).holding(OffsetDateTime.class);
        TimedDeadline timed = time == null ? null : new TimedDeadline(date, time, zone);
        Spot.Judge judge = (value, here) -> {
            if (value == null) {
                Figures deadline = Figures.of("deadline", day(date));
                return time == null
                        ? here.notEvaluated("unstated", deadline)
                        : here.notEvaluated("unstated-time", deadline.and("last", text(time.toString())));
            }
            return timed == null ? Deadline.judge(value, date, zone, here) : timed.judge((OffsetDateTime) value, here);
        };
        return examination -> spot.judge(examination, judge);
    }
}
