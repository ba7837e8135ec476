// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.day;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Something is done by a day, to its end in the zone. A missing time cannot be evaluated.
 *
 * @param at the place of the time or date at which it is done
 * @param date the last day
 * @param zone the zone in which that day ends
 */
public record HandedInBy(Place at, LocalDate date, ZoneId zone) implements Requirement {

    /**
     * Something is done by a day.
     *
     * @param at the place of the time or date at which it is done
     * @param date the last day, such as {@code 2019-06-01}
     * @param zone the zone, such as {@code Europe/Oslo}
     * @return the requirement
     */
    public static HandedInBy handedInBy(String at, String date, String zone) {
        return new HandedInBy(Place.of(at), LocalDate.parse(date), ZoneId.of(zone));
    }

    @Override
    public Example example(Class<?> document) {
        return Deadline.example(document, at, date, zone);
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holding(LocalDate.class, OffsetDateTime.class);
        Spot.Judge judge = (value, here) -> value == null
                ? here.notEvaluated("unstated", Figures.of("deadline", day(date)))
                : Deadline.judge(value, date, zone, here);
        return examination -> spot.judge(examination, judge);
    }
}
