// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.day;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * Something is done within some months after a day, to the end of the last day in the zone. The day is that of the same number, or
 * the month's last if the month is shorter: three months after 30 November 2019 is 29 February 2020. Days of rest are not moved.
 * A missing day or time cannot be evaluated.
 *
 * @param at the place of the time at which it is done
 * @param after the place of the day from which the months count
 * @param months how many months, 0 for that day itself
 * @param zone the zone in which the last day ends
 */
public record Within(Place at, Place after, int months, ZoneId zone) implements Requirement {

    private static final int MOST = 1200;

    /**
     * Checks the number of months.
     *
     * @throws IllegalArgumentException if it is negative, or more than a hundred years
     */
    public Within {
        if (months < 0 || months > MOST) {
            throw new Refusal(
                    "refused.months", Map.of("most", Integer.toString(MOST), "number", Integer.toString(months)));
        }
    }

    /**
     * Returns the requirement that something is done within some months after a day.
     *
     * @param at the place of the time at which it is done
     * @param after the place of the day from which the months count
     * @param months how many months
     * @param zone the zone, such as {@code Europe/Oslo}
     * @return the requirement
     */
    public static Within within(String at, String after, int months, String zone) {
        return new Within(Place.of(at), Place.of(after), months, ZoneId.of(zone));
    }

    @Override
    public Example example(Class<?> document) {
        LocalDate from = LocalDate.of(2019, 11, 30);
        return Deadline.example(document, at, from.plusMonths(months), zone)
                .within(Fragments.at(document, after.text(), from.toString()));
    }

    @Override
    public Check on(Class<?> document) {
        Spot done = Spot.one(at, document).holding(LocalDate.class, OffsetDateTime.class);
        Spot day = Spot.one(after, document).holding(LocalDate.class);
        return examination -> {
            LocalDate from = (LocalDate) day.value(examination);
            if (from == null) {
                return examination.notEvaluated(day.path(examination), "no-start", Figures.NONE);
            }
            LocalDate last = from.plusMonths(months);
            Object value = done.value(examination);
            if (value == null) {
                return examination.notEvaluated(done.path(examination), "unstated", Figures.of("deadline", day(last)));
            }
            return done.judge(examination, (time, here) -> Deadline.judge(value, last, zone, here));
        };
    }
}
