// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;

/**
 * A property is true. Where it is not stated, or what has the property is not given at all, the rule cannot be evaluated.
 *
 * @param at the place of the property
 */
public record IsTrue(Place at) implements Requirement {

    /**
     * Returns the requirement that a property is true.
     *
     * @param at its place
     * @return the requirement
     */
    public static IsTrue isTrue(String at) {
        return new IsTrue(Place.of(at));
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, at.text(), true, false);
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holding(Boolean.class);
        Spot.Judge judge = (value, here) -> {
            if (value == null) {
                return here.notEvaluated("unstated", Figures.NONE);
            }
            return Boolean.TRUE.equals(value) ? Outcome.PASSED : here.violated("violated", Figures.NONE);
        };
        return examination -> spot.judge(examination, judge);
    }
}
