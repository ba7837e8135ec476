// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import java.util.Set;

/**
 * A list has at least a number of entries. An entry in which nothing is filled in does not count.
 *
 * @param at the place of the list
 * @param minimum the number of entries, at least 1
 */
public record EntriesAtLeast(Place at, int minimum) implements Requirement {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public EntriesAtLeast {
        Lengths.check("minimum", minimum);
    }

    /**
     * Returns the requirement that a list has at least a number of entries.
     *
     * @param at the place of the list
     * @param minimum the number of entries
     * @return the requirement
     */
    public static EntriesAtLeast entriesAtLeast(String at, int minimum) {
        return new EntriesAtLeast(Place.of(at), minimum);
    }

    @Override
    public Example example(Class<?> document) {
        return new Example(Lengths.entries(document, at, minimum), Lengths.entries(document, at, minimum - 1));
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
        return new CountLimit("number", Bound.AT_LEAST, minimum);
    }
}
