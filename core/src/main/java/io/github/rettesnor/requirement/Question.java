// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;

/**
 * A question that only a person can answer, by looking at a place. The rule's own words hold the question. Where nothing is given at
 * the place, there is nothing to judge, and the rule cannot be evaluated.
 *
 * @param at the place to look at
 */
public record Question(Place at) implements Requirement {

    /**
     * A question about what stands at a place.
     *
     * @param at the place
     * @return the requirement
     */
    public static Question question(String at) {
        return new Question(Place.of(at));
    }

    @Override
    public boolean isQuestion() {
        return true;
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.one(at, document);
        return examination -> {
            if (examination.isGiven(spot)) {
                return examination.toJudge(spot.path(examination), "question");
            }
            Unread undecided = examination.undecided(spot);
            return undecided == null
                    ? examination.notEvaluated(spot.path(examination), "nothing-to-judge", Figures.NONE)
                    : examination.unreadable(undecided);
        };
    }
}
