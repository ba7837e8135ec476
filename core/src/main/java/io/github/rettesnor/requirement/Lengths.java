// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** How long texts and lists are. */
final class Lengths {

    private Lengths() {}

    /**
     * Refuses a limit that no text and no list can have.
     *
     * @param name the name of the parameter
     * @param number the limit
     * @throws IllegalArgumentException if it is less than 1
     */
    static void check(String name, int number) {
        if (number < 1) {
            throw new Refusal("refused.below-one", Map.of("name", name, "number", Integer.toString(number)));
        }
    }

    /**
     * Returns the fragment of a document that has a list of some entries.
     *
     * @param document the kind of document
     * @param at the place of the list
     * @param number how many entries
     * @return the fragment
     */
    static Object entries(Class<?> document, Place at, int number) {
        Class<?> type = Spot.of(Place.of(at + "[]"), document).type();
        return Fragments.at(document, at.text(), Collections.nCopies(number, Fragments.some(type)));
    }

    /** The check of a text; one that is not given has no length. */
    static Check ofText(Place at, Class<?> document, CountLimit limit) {
        Spot spot = Spot.of(at, document).holding(String.class);
        return examination -> spot.judge(
                examination,
                (value, here) -> value instanceof String text && Values.isGiven(text)
                        ? limit.judge(characters(text), here)
                        : Outcome.NOT_APPLICABLE);
    }

    /** The check of a list; an entry that is not given does not count. */
    static Check ofList(Place at, Class<?> document, CountLimit limit) {
        Spot spot = Spot.of(at, document).holding(List.class);
        return examination -> spot.judge(
                examination,
                (value, here) -> limit.judge(
                        value instanceof Collection<?> list
                                ? list.stream().filter(Values::isGiven).count()
                                : 0,
                        here));
    }

    /**
     * Returns the number of characters of a text, without white space around it.
     *
     * @param text the text
     * @return the number of code points, where a line break of two counts as one
     */
    private static int characters(String text) {
        String stripped = text.strip();
        int breaks = 0;
        for (int at = stripped.indexOf("\r\n"); at >= 0; at = stripped.indexOf("\r\n", at + 1)) {
            breaks++;
        }
        return stripped.codePointCount(0, stripped.length()) - breaks;
    }
}
