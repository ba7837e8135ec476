// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;

/**
 * A number is stated, and not too small.
 *
 * @param at the place of the number
 * @param minimum the smallest number that will do
 */
public record AtLeast(Place at, int minimum) implements Requirement {

    /**
     * Returns the requirement that a number is stated, and not too small.
     *
     * @param at its place
     * @param minimum the smallest number that will do
     * @return the requirement
     */
    public static AtLeast atLeast(String at, int minimum) {
        return new AtLeast(Place.of(at), minimum);
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, at.text(), minimum, minimum - 1);
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holding(Integer.class);
        Spot.Judge judge = (value, here) -> {
            if (!(value instanceof Integer number)) {
                return here.violated("missing", Figures.of("minimum", count(minimum)));
            }
            if (here.isMeasuring()) {
                Outcome outcome = number >= minimum ? Outcome.PASSED : Outcome.VIOLATED;
                here.measure(
                        here.here(),
                        outcome,
                        count(number),
                        count(minimum),
                        count((long) number - minimum),
                        Figures.NONE);
            }
            return number >= minimum
                    ? Outcome.PASSED
                    : here.violated(
                            "violated", Figures.of("stated", count(number)).and("minimum", count(minimum)));
        };
        return examination -> spot.judge(examination, judge);
    }
}
