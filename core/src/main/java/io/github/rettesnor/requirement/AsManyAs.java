// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Texts;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list has at least as many elements as the document itself asks for, and at least one. Where the document does not say how many,
 * or says less than one, the rule cannot be evaluated; nor where there are enough only if two with the same name are two.
 *
 * @param list the place of the list
 * @param field the field of an element that holds its name; letter case and white space make no difference
 * @param number the place of the number
 */
public record AsManyAs(Place list, String field, Place number) implements Requirement {

    /**
     * A list has at least as many elements as are asked for.
     *
     * @param list the place of the list
     * @param field the field of an element that holds its name
     * @param number the place of the number
     * @return the requirement
     */
    public static AsManyAs asManyAs(String list, String field, String number) {
        return new AsManyAs(Place.of(list), field, Place.of(number));
    }

    @Override
    public Example example(Class<?> document) {
        return new Example(Fragments.at(document, number.text(), 1), Fragments.at(document, number.text(), 2))
                .within(Fragments.at(document, list + "[]", Fragments.fields()));
    }

    @Override
    public Check on(Class<?> document) {
        Spot elements = Spot.of(list, document);
        Spot names = Spot.of(Place.of(list + "[]." + field), document);
        Spot asked = Spot.of(number, document);
        return examination -> examine(elements, names, asked, examination);
    }

    private Outcome examine(Spot elements, Spot names, Spot asked, Examination examination) {
        Unread unread = elements.unread(examination);
        if (unread != null && unread.isWhole()) {
            return examination.unreadable(unread);
        }
        int stated = examination.kept(elements) instanceof List<?> given ? given.size() : 0;
        if (stated == 0) {
            return examination.violated(elements.path(examination), "missing", Figures.NONE);
        }
        if (!(asked.value(examination) instanceof Integer minimum) || minimum < 1) {
            return examination.notEvaluated(asked.path(examination), "unstated", Figures.NONE);
        }
        if (stated < minimum) {
            return examination.violated(
                    elements.path(examination),
                    "violated",
                    Figures.of("stated", count(stated)).and("minimum", count(minimum)));
        }
        List<Integer> repeated = new ArrayList<>(0);
        Set<String> known = new HashSet<>();
        List<Unread> notRead = repeated(names, known, repeated, examination);
        int mayRepeat = known.isEmpty() ? Math.max(0, notRead.size() - 1) : notRead.size();
        if (stated - repeated.size() - mayRepeat >= minimum) {
            return Outcome.PASSED;
        } else if (!notRead.isEmpty()) {
            return examination.unreadable(notRead.get(0));
        }
        int first = repeated.get(0);
        return examination.notEvaluated(
                elements.path(examination).index(first - 1).field(field),
                "repeated",
                Figures.of("number", count(first)).and("minimum", count(minimum)));
    }

    /** Adds the numbers, from 1, of those that have the name of one before them. Returns the names that could not be read. */
    private static List<Unread> repeated(
            Spot names, Set<String> known, List<Integer> repeated, Examination examination) {
        return names.visit(examination, (value, here) -> {
            if (value instanceof String name && !Texts.isBlank(name) && !known.add(Texts.plain(name))) {
                repeated.add(here.number());
            }
        });
    }
}
