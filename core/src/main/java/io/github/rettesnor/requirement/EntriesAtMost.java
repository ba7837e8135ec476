// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import java.util.Set;

/**
 * A list has at most a number of entries. An entry in which nothing is filled in does not count.
 *
 * @param at the place of the list
 * @param maximum the number of entries, at least 1
 */
public record EntriesAtMost(Place at, int maximum) implements Requirement {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public EntriesAtMost {
        Lengths.check("maximum", maximum);
    }

    /**
     * Returns the requirement that a list has at most a number of entries.
     *
     * @param at the place of the list
     * @param maximum the number of entries
     * @return the requirement
     */
    public static EntriesAtMost entriesAtMost(String at, int maximum) {
        return new EntriesAtMost(Place.of(at), maximum);
    }

    @Override
    public Example example(Class<?> document) {
        return new Example(Lengths.entries(document, at, maximum), Lengths.entries(document, at, maximum + 1));
    }

    @Override
    public Set<String> figureNames() {
        return limit().figureNames();
    }

    @Override
    public Check on(Class<?> document) {
        return Lengths.ofList(at, document, limit());
    }

    private CountLimit limit() {
        return new CountLimit("number", Bound.AT_MOST, maximum);
    }
}
