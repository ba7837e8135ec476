// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Some lines that had to be cut together for one limit.
 *
 * @param lines their positions, from 0
 * @param isShare whether the limit is a share of all lines
 */
record Demand(Set<Integer> lines, boolean isShare) {

    Demand {
        lines = Set.copyOf(lines);
    }

    /**
     * Whether the cuts of some limits, made one after the other from the fewest lines to the most, are the least together. They are if
     * the limits have no lines in common, or one has all lines of the other. They may not be where only some lines are in common, and
     * where an inner limit is a share: it then matters which lines were cut for the outer one.
     */
    static boolean areLeast(List<Demand> demands) {
        return demands.stream().allMatch(one -> demands.stream().allMatch(one::isApartFromOrWithin));
    }

    private boolean isApartFromOrWithin(Demand other) {
        return lines.equals(other.lines)
                || Collections.disjoint(lines, other.lines)
                || (other.lines.containsAll(lines) && !isShare)
                || (lines.containsAll(other.lines) && !other.isShare);
    }
}
