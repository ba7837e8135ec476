// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.WrittenByModule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How near a document is to the limit that a rule sets, whether the rule is passed or violated. Recurring figures are {@code
 * measured}, {@code limit} and {@code room} in every measure; {@code category}, {@code amount}, {@code total}, {@code perHead},
 * {@code ceiling}, {@code lines}, {@code activity} where there are any.
 *
 * @param rule the rule
 * @param outcome whether this one measure is within the limit: passed or violated
 * @param path the place that is measured
 * @param figures the figures by name, always with {@code measured}, {@code limit} and {@code room}
 */
public record Measure(RuleId rule, Outcome outcome, Path path, Figures figures) implements WrittenByModule {

    /** The name of what was measured. */
    public static final String MEASURED = "measured";

    /** The name of the limit. */
    public static final String LIMIT = "limit";

    /** The name of the room left. */
    public static final String ROOM = "room";

    /**
     * Checks that the three figures of every measure are there.
     *
     * @throws NullPointerException if one is missing
     */
    public Measure {
        Objects.requireNonNull(figures.get(MEASURED), MEASURED);
        Objects.requireNonNull(figures.get(LIMIT), LIMIT);
        Objects.requireNonNull(figures.get(ROOM), ROOM);
    }

    /**
     * Returns what the document has: a share, an amount, a day or a number.
     *
     * @return the figure; a quotient that does not end is {@linkplain Figure#isRounded() rounded}, but never across the limit
     */
    public Figure measured() {
        return Objects.requireNonNull(figure(MEASURED));
    }

    /**
     * Returns what the rule allows, or asks for.
     *
     * @return the figure, of the same kind as what is measured
     */
    public Figure limit() {
        return Objects.requireNonNull(figure(LIMIT));
    }

    /**
     * Returns how far what is measured may still go: for a share, the amount by which the category may grow with the other lines
     * unchanged, in whole hundredths; for a ceiling, the amount for each head; for a deadline, days. Never more than there is, and
     * negative where the rule is violated.
     *
     * @return an amount or a number
     */
    public Figure room() {
        return Objects.requireNonNull(figure(ROOM));
    }

    /**
     * Returns one of the figures.
     *
     * @param name its name
     * @return the figure, null if this measure has none of that name
     */
    public @Nullable Figure figure(String name) {
        return figures.get(name);
    }
}
