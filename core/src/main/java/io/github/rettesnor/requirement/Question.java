// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A question that only a person can answer, by looking at some places. The rule's own words hold the question. It is asked
 * once, at the first place where something is given; a judgement of it is about the values at all of its places. Where nothing is given at any of them, there is nothing to judge, and the rule cannot be
 * evaluated.
 *
 * @param anyOf the places to look at, at least one
 */
public record Question(List<Place> anyOf) implements Requirement {

    /** Copies the list. */
    public Question {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new Refusal("refused.no-place", Map.of());
        }
    }

    /**
     * Returns a question about the values at these places.
     *
     * @param anyOf the places
     * @return the requirement
     */
    public static Question question(String... anyOf) {
        return new Question(Arrays.stream(anyOf).map(Place::of).toList());
    }

    @Override
    public boolean isQuestion() {
        return true;
    }

    @Override
    public Check on(Class<?> document) {
        List<Spot> spots =
                anyOf.stream().map(place -> Spot.one(place, document)).toList();
        return examination -> ask(spots, examination);
    }

    private static Outcome ask(List<Spot> spots, Examination examination) {
        for (Spot spot : spots) {
            if (examination.isGiven(spot)) {
                return examination.toJudge(spot.path(examination), "question", Figures.NONE);
            }
        }
        for (Spot spot : spots) {
            Unread undecided = examination.undecided(spot);
            if (undecided != null) {
                return examination.unreadable(undecided);
            }
        }
        return examination.notEvaluated(spots.get(0).path(examination), "nothing-to-judge", Figures.NONE);
    }
}
