// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.reading.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a rule set holds.
 *
 * @param from the first day, null if the rule set has always held
 * @param to the last day, null for until the next edition of the same scheme begins
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Open at both ends. */
    public static final Validity ALWAYS = new Validity(null, null);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal("refused.days", Map.of("first", from.toString(), "last", to.toString()));
        }
    }

    /**
     * Returns whether a day is one of these, without regard to a next edition.
     *
     * @param day the day
     * @return true if so
     */
    public boolean holds(LocalDate day) {
        return !(from != null && day.isBefore(from)) && !(to != null && day.isAfter(to));
    }
}
