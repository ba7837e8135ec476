// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that can be judged only where something is given at one of several places. Where nothing is, it cannot be evaluated.
 * So what is missing is demanded by one rule, and not by each rule that is about it.
 *
 * @param anyOf the places, at least one; where nothing is given, the first is reported
 * @param then what is required
 */
public record Needs(List<Place> anyOf, Requirement then) implements Requirement {

    /** Copies the list. */
    public Needs {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new Refusal("refused.no-place", Map.of());
        }
    }

    /**
     * Returns a requirement that can be judged only where something is given.
     *
     * @param anyOf the places, of which one must be given
     * @param then what is required
     * @return the requirement
     */
    public static Needs needs(List<String> anyOf, Requirement then) {
        return new Needs(anyOf.stream().map(Place::of).toList(), then);
    }

    /** The last place is given in both fragments: the first may be words that would do instead of what is required. */
    @Override
    public @Nullable Example example(Class<?> document) {
        Place last = anyOf.get(anyOf.size() - 1);
        boolean isList = Spot.of(last, document).type() == List.class;
        Place one = isList ? Place.of(last + "[]") : last;
        Object some = Fragments.some(Spot.of(one, document).type());
        Example example = then.example(document);
        return example == null ? null : example.within(Fragments.at(document, one.text(), some));
    }

    @Override
    public List<Requirement> parts() {
        return List.of(then);
    }

    @Override
    public Set<String> figureNames() {
        return Set.of("what");
    }

    @Override
    public Check on(Class<?> document) {
        List<Spot> spots =
                anyOf.stream().map(place -> Spot.one(place, document)).toList();
        Check check = then.on(document);
        Figures what = Figures.of("what", term(anyOf.get(0).text()));
        return examination -> {
            if (spots.stream().anyMatch(examination::isGiven)) {
                return examination.examine(then, check);
            }
            Unread undecided = undecided(spots, examination);
            return undecided == null
                    ? examination.notEvaluated(spots.get(0).path(examination), "missing", what)
                    : examination.unreadable(undecided);
        };
    }

    private static @Nullable Unread undecided(List<Spot> spots, Examination examination) {
        for (Spot spot : spots) {
            Unread undecided = examination.undecided(spot);
            if (undecided != null) {
                return undecided;
            }
        }
        return null;
    }
}
