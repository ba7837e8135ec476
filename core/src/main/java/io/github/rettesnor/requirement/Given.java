// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.reading.Refusal;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something is given at one of several places. White space, an empty list, a section with only a heading and {@code false} give
 * nothing; nor does a form's own text. Where a place is each element of a list, every element must have it at one of the places, and an empty list asks for nothing.
 *
 * @param anyOf the places, at least one; where none is given, the first is reported as missing
 */
public record Given(List<Place> anyOf) implements Requirement {

    /** Copies the list. */
    public Given {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new Refusal("refused.no-place", Map.of());
        }
    }

    /**
     * Returns the requirement that something is given at one of these places.
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
        Place asked = anyOf.get(0);
        Spot first = Spot.of(asked, document);
        List<Option> options = anyOf.stream()
                .map(place -> Option.of(place, place.equals(asked) ? first : Spot.beside(place, asked, document)))
                .toList();
        Figures what = Figures.of("what", term(asked.what()));
        Spot.JudgeOfKept judge = (value, unread, at) -> {
            String question = "";
            for (int i = 0; i < options.size(); i++) {
                Option option = options.get(i);
                boolean given = (i == 0 && unread == null) ? at.holds(value) : at.isGiven(option.spot());
                if (given) {
                    String doubt = option.doubt(i == 0 ? value : at.kept(option.spot()), at);
                    if (doubt.isEmpty()) {
                        return Outcome.PASSED;
                    }
                    question = question.isEmpty() ? doubt : question;
                }
            }
            Unread ofCode = unread == null || !question.equals("covered") ? null : unread.at("code");
            Unread undecided = unread == null || ofCode != null ? ofCode : at.undecided(first);
            for (int i = 1; i < options.size() && undecided == null; i++) {
                undecided = at.undecided(options.get(i).spot());
            }
            if (undecided != null) {
                return at.unreadable(undecided);
            }
            if (!question.isEmpty()) {
                Settler by = question.equals("elsewhere") ? Settler.APPLICANT : Settler.OFFICER;
                return at.toJudge(at.here(), question, Figures.NONE, by);
            }
            String near = at.nearMiss(asked);
            if (near != null) {
                return at.violated(
                        "near", Figures.of("what", text(asked.what())).and("near", text(near)));
            }
            return at.number() == 0
                    ? at.violated("violated", what)
                    : at.violated("each", what.and("number", count(at.number())));
        };
        return examination -> first.walk(examination, judge);
    }

    /** One of the places, with the key of the section that it is, and whether it holds a description. */
    private record Option(Spot spot, @Nullable String key, boolean isDescribed) {

        static Option of(Place place, Spot spot) {
            return new Option(spot, place.key(), Elsewhere.isDescribed(place));
        }

        /** The question to a person about what is given; empty if there is none. */
        String doubt(@Nullable Object value, Examination at) {
            if (key != null && value instanceof Section section && !at.isAbout(section, key)) {
                return "covered";
            }
            return isDescribed && Elsewhere.isNamedBy(value) ? "elsewhere" : "";
        }
    }
}
