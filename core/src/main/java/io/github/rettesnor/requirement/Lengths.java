// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Spot;
import java.util.Collections;

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
            throw new IllegalArgumentException(name + " must be at least 1, not " + number);
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

    /**
     * Returns the number of characters of a text, without white space around it.
     *
     * @param text the text
     * @return the number of code points, where a line break of two counts as one
     */
    static int characters(String text) {
        String stripped = text.strip();
        int breaks = 0;
        for (int at = stripped.indexOf("\r\n"); at >= 0; at = stripped.indexOf("\r\n", at + 1)) {
            breaks++;
        }
        return stripped.codePointCount(0, stripped.length()) - breaks;
    }
}
