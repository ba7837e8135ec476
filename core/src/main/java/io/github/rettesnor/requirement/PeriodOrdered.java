// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.day;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import org.jspecify.annotations.Nullable;

/**
 * A period states its first and last day, and the last is not before the first.
 *
 * @param at the place of the period
 */
public record PeriodOrdered(Place at) implements Requirement {

    /**
     * A period is stated and ordered.
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
        return examination -> spot.judge(examination, PeriodOrdered::judge);
    }

    private static Outcome judge(@Nullable Object value, Examination here) {
        if (!(value instanceof ProjectPeriod period)) {
            return here.violated("missing", Figures.NONE);
        }
        if (period.start() != null && period.end() != null) {
            return period.end().isBefore(period.start())
                    ? here.violated(
                            "violated", Figures.of("start", day(period.start())).and("end", day(period.end())))
                    : Outcome.PASSED;
        }
        Path path = here.here();
        Outcome outcome = Outcome.PASSED;
        if (period.start() == null) {
            outcome = outcome.and(here.violated(path.field("start"), "no-start", Figures.NONE));
        }
        if (period.end() == null) {
            outcome = outcome.and(here.violated(path.field("end"), "no-end", Figures.NONE));
        }
        return outcome;
    }
}
