// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import java.util.Set;

/**
 * A text has at most a number of characters. Letters, digits, signs and spaces within the text count; white space before and after it does
 * not, and a line break counts as one. Where no text is given, the rule does not apply.
 *
 * @param at the place of the text
 * @param maximum the number of characters, at least 1
 */
public record CharactersAtMost(Place at, int maximum) implements Requirement {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public CharactersAtMost {
        Lengths.check("maximum", maximum);
    }

    /**
     * Returns the requirement that a text has at most a number of characters.
     *
     * @param at the place of the text
     * @param maximum the number of characters
     * @return the requirement
     */
    public static CharactersAtMost charactersAtMost(String at, int maximum) {
        return new CharactersAtMost(Place.of(at), maximum);
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, at.text(), "a".repeat(maximum), "a".repeat(maximum + 1));
    }

    @Override
    public Set<String> figureNames() {
        return limit().figureNames();
    }

    @Override
    public Check on(Class<?> document) {
        return Lengths.ofText(at, document, limit());
    }

    private CountLimit limit() {
        return new CountLimit("length", Bound.AT_MOST, maximum);
    }
}
