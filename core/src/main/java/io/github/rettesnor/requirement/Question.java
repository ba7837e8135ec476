// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question that only a person can answer, by looking at one place or several. The rule's own words hold the question. It is asked at
 * each of the places where something is given; where nothing is at any, there is nothing to judge, and the rule cannot be evaluated.
 *
 * @param at the place to look at
 * @param also further places to look at, null for none
 */
public record Question(Place at, @Nullable List<Place> also) implements Requirement {

    /** Copies the list; an empty one is none. */
    public Question {
        also = also == null || also.isEmpty() ? null : List.copyOf(also);
    }

    /**
     * A question about what stands at a place, or at several.
     *
     * @param at the place
     * @param also further places
     * @return the requirement
     */
    public static Question question(String at, String... also) {
        return new Question(Place.of(at), Stream.of(also).map(Place::of).toList());
    }

    @Override
    public boolean isQuestion() {
        return true;
    }

    @Override
    public Check on(Class<?> document) {
        List<Spot> spots = places().stream()
                .map(place -> Spot.one(place, document))
                .toList();
        return examination -> {
            Outcome outcome = Outcome.NOT_APPLICABLE;
            Unread undecided = null;
            for (Spot spot : spots) {
                if (examination.isGiven(spot)) {
                    outcome = outcome.and(examination.toJudge(spot.path(examination), "question"));
                } else if (undecided == null) {
                    undecided = examination.undecided(spot);
                }
            }
            if (outcome != Outcome.NOT_APPLICABLE) {
                return outcome;
            }
            return undecided == null
                    ? examination.notEvaluated(spots.get(0).path(examination), "nothing-to-judge", Figures.NONE)
                    : examination.unreadable(undecided);
        };
    }
}
