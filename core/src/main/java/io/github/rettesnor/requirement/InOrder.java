// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.rule.Values;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A form's first questions are answered before the later ones. It is violated where a later question is answered while one of the
 * first is open; where no later question is answered, there is nothing to ask. The questions are numbered from 1, through both
 * lists.
 *
 * @param first the places of the answers to the first questions, in the form's order
 * @param later the places of the answers to the later questions, in the form's order
 */
public record InOrder(List<Place> first, List<Place> later) implements Requirement {

    /** Copies the lists. */
    public InOrder {
        first = List.copyOf(first);
        later = List.copyOf(later);
    }

    /**
     * A form's first questions are answered before the later ones.
     *
     * @param first the places of the answers to the first questions
     * @param later the places of the answers to the later questions
     * @return the requirement
     */
    public static InOrder inOrder(List<String> first, List<String> later) {
        return new InOrder(
                first.stream().map(Place::of).toList(),
                later.stream().map(Place::of).toList());
    }

    @Override
    public Check on(Class<?> document) {
        List<Spot> early = first.stream().map(place -> Spot.of(place, document)).toList();
        List<Spot> late = later.stream().map(place -> Spot.of(place, document)).toList();
        return examination -> examine(early, late, examination);
    }

    private static Outcome examine(List<Spot> early, List<Spot> late, Examination examination) {
        List<Integer> answered = positions(late, true, examination);
        if (answered.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        List<Integer> open = positions(early, false, examination);
        if (open.isEmpty()) {
            return Outcome.PASSED;
        }
        return examination.violated(
                late.get(answered.get(0)).path(examination),
                "violated",
                Figures.of("answered", numbers(answered, early.size())).and("open", numbers(open, 0)));
    }

    private static List<Integer> positions(List<Spot> spots, boolean given, Examination examination) {
        List<Integer> positions = new ArrayList<>(0);
        for (int i = 0; i < spots.size(); i++) {
            if (Values.isGiven(spots.get(i).value(examination.document())) == given) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static List<Integer> numbers(List<Integer> positions, int before) {
        return positions.stream().map(position -> before + position + 1).toList();
    }
}
