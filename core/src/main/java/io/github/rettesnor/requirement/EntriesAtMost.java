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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        return Set.of("number", "maximum", "difference");
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holding(List.class);
        return examination -> spot.judge(examination, this::judge);
    }

    private Outcome judge(@Nullable Object value, Examination here) {
        long given = value instanceof Collection<?> list
                ? list.stream().filter(Values::isGiven).count()
                : 0;
        Outcome outcome = given <= maximum ? Outcome.PASSED : Outcome.VIOLATED;
        long room = maximum - given;
        if (here.isMeasuring()) {
            here.measure(here.here(), outcome, count(given), count(maximum), count(room), Figures.NONE);
        }
        return outcome == Outcome.PASSED
                ? outcome
                : here.violated(
                        "violated",
                        Figures.of("number", count(given))
                                .and("maximum", count(maximum))
                                .and("difference", count(-room)));
    }
}
