// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Something holds where it is declared. A document need not declare it: without the declaration a person must judge. The rule's own words
 * hold the question.
 *
 * @param at the place of the declaration
 */
public record Declared(Place at) implements Requirement {

    /**
     * Returns the requirement that something holds where it is declared.
     *
     * @param at the place of the declaration
     * @return the requirement
     */
    public static Declared declared(String at) {
        return new Declared(Place.of(at));
    }

    @Override
    public boolean isQuestion() {
        return true;
    }

    /** None: no document violates it. */
    @Override
    public @Nullable Example example(Class<?> document) {
        return null;
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.one(at, document);
        return examination -> {
            if (examination.isGiven(spot)) {
                return Outcome.PASSED;
            }
            Unread undecided = examination.undecided(spot);
            return undecided == null
                    ? examination.toJudge(spot.path(examination), "question", Figures.NONE)
                    : examination.unreadable(undecided);
        };
    }
}
