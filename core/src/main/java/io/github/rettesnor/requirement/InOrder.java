// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.counts;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form's first questions are answered before the later ones. It is violated where a later question is answered while one of the
 * first is open; where no later question is answered, there is nothing to ask. A question goes by the number of its answer; one that
 * has none, by the number after the one before it. Two places of one number are two ways to answer one question.
 *
 * @param first the places of the answers to the first questions, in the form's order
 * @param later the places of the answers to the later questions, in the form's order
 */
public record InOrder(List<Place> first, List<Place> later) implements Requirement {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    /** Copies the lists. */
    public InOrder {
        first = List.copyOf(first);
        later = List.copyOf(later);
    }

    /**
     * Returns the requirement that a form's first questions are answered before the later ones.
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
    public Example example(Class<?> document) {
        Object fails = some(later.get(0), document);
        Object passes = fails;
        for (Place one : first) {
            passes = Fragments.merged(passes, some(one, document));
        }
        return new Example(passes, fails);
    }

    private static Object some(Place place, Class<?> document) {
        Class<?> type = Spot.of(place, document).type();
        return type == List.class
                ? some(Place.of(place + "[]"), document)
                : Fragments.at(document, place.text(), Fragments.some(type));
    }

    @Override
    public Check on(Class<?> document) {
        List<Numbered> early = numbered(first, 0, document);
        List<Numbered> late = numbered(
                later, early.isEmpty() ? 0 : early.get(early.size() - 1).number(), document);
        return examination -> examine(early, late, examination);
    }

    private static List<Numbered> numbered(List<Place> places, int before, Class<?> document) {
        List<Numbered> numbered = new ArrayList<>();
        int number = before;
        for (Place place : places) {
            String code = place.what();
            number = NUMBER.matcher(code).matches() ? Integer.parseInt(code) : number + 1;
            numbered.add(new Numbered(number, Spot.of(place, document)));
        }
        return numbered;
    }

    private static Outcome examine(List<Numbered> early, List<Numbered> late, Examination examination) {
        List<Numbered> answered = those(late, examination::isGiven);
        if (answered.isEmpty()) {
            Unread ofLate = undecided(late, examination);
            return ofLate == null ? Outcome.NOT_APPLICABLE : examination.unreadable(ofLate);
        }
        List<Numbered> open = those(early, spot -> !examination.isGiven(spot) && examination.undecided(spot) == null);
        if (open.isEmpty()) {
            Unread ofEarly = undecided(early, examination);
            return ofEarly == null ? Outcome.PASSED : examination.unreadable(ofEarly);
        }
        return examination.violated(
                answered.get(0).spot().path(examination),
                "violated",
                Figures.of("answered", counts(numbers(answered))).and("open", counts(numbers(open))));
    }

    private static @Nullable Unread undecided(List<Numbered> questions, Examination examination) {
        for (Numbered question : questions) {
            Unread found = examination.undecided(question.spot());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Numbered> those(List<Numbered> questions, Predicate<Spot> condition) {
        List<Numbered> those = new ArrayList<>(0);
        for (Numbered question : questions) {
            if (condition.test(question.spot())) {
                those.add(question);
            }
        }
        return those;
    }

    private static List<Integer> numbers(List<Numbered> questions) {
        return questions.stream().map(Numbered::number).distinct().toList();
    }

    private record Numbered(int number, Spot spot) {}
}
