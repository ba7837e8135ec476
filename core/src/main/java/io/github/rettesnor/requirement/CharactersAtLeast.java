// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import java.util.Set;

/**
 * A text has at least a number of characters. Letters, digits, signs and spaces within the text count; white space before and after it does
 * not, and a line break counts as one. Where no text is given, the rule does not apply.
 *
 * @param at the place of the text
 * @param minimum the number of characters, at least 1
 */
public record CharactersAtLeast(Place at, int minimum) implements Requirement {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public CharactersAtLeast {
        Lengths.check("minimum", minimum);
    }

    /**
     * Returns the requirement that a text has at least a number of characters.
     *
     * @param at the place of the text
     * @param minimum the number of characters
     * @return the requirement
     */
    public static CharactersAtLeast charactersAtLeast(String at, int minimum) {
        return new CharactersAtLeast(Place.of(at), minimum);
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, at.text(), "a".repeat(minimum), "a".repeat(minimum - 1));
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
        return new CountLimit("length", Bound.AT_LEAST, minimum);
    }
}
