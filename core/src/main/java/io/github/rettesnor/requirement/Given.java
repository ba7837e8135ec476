// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Settler;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something is given at one of several places. White space, an empty list, a section with only a heading and {@code false} give
 * nothing; nor does a form's own text. Where a place is each element of a list, every element must have it at one of the places, and an empty list asks for nothing.
 *
 * @param anyOf the places, at least one; where none is given, the first is told as missing
 */
public record Given(List<Place> anyOf) implements Requirement {

    /** Copies the list. */
    public Given {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("no place is named");
        }
    }

    /**
     * Something is given at one of these places.
     *
     * @param anyOf the places
     * @return the requirement
     */
    public static Given given(String... anyOf) {
        return new Given(Arrays.stream(anyOf).map(Place::of).toList());
    }

    @Override
    public Example example(Class<?> document) {
        return example(anyOf.get(0), document);
    }

    private static Example example(Place place, Class<?> document) {
        Class<?> type = Spot.of(place, document).type();
        return type == List.class
                ? new Example(example(Place.of(place + "[]"), document).passes(), Fragments.fields())
                : Example.at(document, place.text(), Fragments.some(type), type == Boolean.class ? false : null);
    }

    @Override
    public Check on(Class<?> document) {
        Spot first = Spot.of(anyOf.get(0), document);
        List<Spot> others = anyOf.stream()
                .skip(1)
                .map(place -> Spot.beside(place, anyOf.get(0), document))
                .toList();
        Figures what = Figures.of("what", term(anyOf.get(0).what()));
        Spot.JudgeOfKept judge = (value, unread, at) -> {
            String question = "";
            for (int i = 0; i <= others.size(); i++) {
                Spot spot = i == 0 ? first : others.get(i - 1);
                boolean given = (i == 0 && unread == null) ? at.holds(value) : at.isGiven(spot);
                if (given) {
                    String doubt = doubt(anyOf.get(i), i == 0 ? value : at.kept(spot), at);
                    if (doubt.isEmpty()) {
                        return Outcome.PASSED;
                    }
                    question = question.isEmpty() ? doubt : question;
                }
            }
            if (!question.isEmpty()) {
                Settler by = question.equals("elsewhere") ? Settler.APPLICANT : Settler.OFFICER;
                return at.toJudge(at.here(), question, Figures.NONE, by);
            }
            Unread undecided = unread == null ? null : at.undecided(first);
            for (int i = 0; i < others.size() && undecided == null; i++) {
                undecided = at.undecided(others.get(i));
            }
            if (undecided != null) {
                return at.unreadable(undecided);
            }
            String near = at.nearMiss(anyOf.get(0));
            if (near != null) {
                return at.violated("near", what.and("near", text(near)));
            }
            return at.number() == 0
                    ? at.violated("violated", what)
                    : at.violated("each", what.and("number", count(at.number())));
        };
        return examination -> first.walk(examination, judge);
    }

    /** The question to a person about what is given; empty if there is none. */
    private static String doubt(Place place, @Nullable Object value, Examination at) {
        String key = place.key();
        if (key != null && value instanceof Section section && !at.isAbout(section, key)) {
            return "covered";
        }
        return Elsewhere.isDescribed(place) && Elsewhere.isNamedBy(value) ? "elsewhere" : "";
    }
}
