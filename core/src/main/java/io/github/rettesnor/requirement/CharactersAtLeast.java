// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        return Set.of("length", "minimum", "difference");
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holding(String.class);
        return examination -> spot.judge(examination, this::judge);
    }

    private Outcome judge(@Nullable Object value, Examination here) {
        if (!(value instanceof String text) || !Values.isGiven(text)) {
            return Outcome.NOT_APPLICABLE;
        }
        int length = Lengths.characters(text);
        Outcome outcome = length >= minimum ? Outcome.PASSED : Outcome.VIOLATED;
        long room = (long) length - minimum;
        if (here.isMeasuring()) {
            here.measure(here.here(), outcome, count(length), count(minimum), count(room), Figures.NONE);
        }
        return outcome == Outcome.PASSED
                ? outcome
                : here.violated(
                        "violated",
                        Figures.of("length", count(length))
                                .and("minimum", count(minimum))
                                .and("difference", count(-room)));
    }
}
