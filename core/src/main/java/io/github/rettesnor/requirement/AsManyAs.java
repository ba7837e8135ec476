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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list names at least as many as the document itself asks for. Names that look alike are counted once, and an element without a name is
 * not counted. Where the document does not state how many, or states less than one, the rule cannot be evaluated.
 *
 * @param list the place of the list
 * @param field the field of an element that holds its name; letter case and white space make no difference
 * @param number the place of the number
 */
public record AsManyAs(Place list, String field, Place number) implements Requirement {

    /**
     * Returns the requirement that a list has at least as many elements as are asked for.
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
                .within(Fragments.at(document, list + "[]", Fragments.fields(field, Fragments.SOME_TEXT)));
    }

    @Override
    public Check on(Class<?> document) {
        Spot elements = Spot.of(list, document);
        Spot names = Spot.of(Place.of(list + "[]." + field), document).holding(String.class);
        Spot asked = Spot.of(number, document).holding(Integer.class);
        return examination -> examine(elements, names, asked, examination);
    }

    private static Outcome examine(Spot elements, Spot names, Spot asked, Examination examination) {
        Unread unread = elements.unread(examination);
        if (!(asked.value(examination) instanceof Integer minimum) || minimum < 1) {
            return examination.notEvaluated(asked.path(examination), "unstated", Figures.NONE);
        }
        if (unread != null && unread.isWhole()) {
            return examination.unreadable(unread);
        }
        Set<String> known = new HashSet<>();
        List<Unread> notRead = names.visit(examination, (value, here) -> {
            if (value instanceof String name && Texts.isWritten(name)) {
                known.add(Texts.plain(name));
            }
        });
        if (known.size() >= minimum) {
            return Outcome.PASSED;
        } else if (known.size() + notRead.size() >= minimum) {
            return examination.unreadable(notRead.get(0));
        }
        return examination.violated(
                elements.path(examination),
                "violated",
                Figures.of("stated", count(known.size())).and("minimum", count(minimum)));
    }
}
