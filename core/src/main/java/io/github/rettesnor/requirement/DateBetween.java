// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.day;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date is from a first to a last day, both included. A missing date cannot be evaluated.
 *
 * @param at the place of the date
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateBetween(Place at, LocalDate first, LocalDate last) implements Requirement {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateBetween {
        if (last.isBefore(first)) {
            throw new Refusal("refused.days", Map.of("first", first.toString(), "last", last.toString()));
        }
    }

    /**
     * Returns the requirement that a date is between two days.
     *
     * @param at the place of the date
     * @param first the first day, such as {@code 2026-01-01}
     * @param last the last day
     * @return the requirement
     */
    public static DateBetween dateBetween(String at, String first, String last) {
        return new DateBetween(Place.of(at), LocalDate.parse(first), LocalDate.parse(last));
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, at.text(), last, last.plusDays(1));
    }

    @Override
    public Set<String> figureNames() {
        return Set.of("day", "first", "last");
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holding(LocalDate.class);
        return examination -> spot.judge(examination, this::judge);
    }

    private Outcome judge(@Nullable Object value, Examination here) {
        Figures figures = Figures.of("first", day(first)).and("last", day(last));
        if (!(value instanceof LocalDate date)) {
            return here.notEvaluated("unstated", figures);
        }
        if (date.isBefore(first)) {
            return here.violated("early", figures.and("day", day(date)));
        }
        return date.isAfter(last) ? here.violated("violated", figures.and("day", day(date))) : Outcome.PASSED;
    }
}
