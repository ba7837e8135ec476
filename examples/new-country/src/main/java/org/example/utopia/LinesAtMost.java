// SPDX-License-Identifier: Apache-2.0
package org.example.utopia;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A budget has at most some lines.
 *
 * @param most how many
 */
public record LinesAtMost(int most) implements Requirement {

    @Override
    public Check on(Class<?> document) {
        Spot lines = Spot.of(Place.of("lines"), document);
        return examination -> lines.judge(examination, (value, here) -> {
            int found = value instanceof List<?> list ? list.size() : 0;
            Outcome outcome = found > most ? Outcome.VIOLATED : Outcome.PASSED;
            here.measure(here.here(), outcome, count(found), count(most), count(most - found), Figures.NONE);
            return found > most ? here.violated("violated", Figures.of("found", count(found))) : outcome;
        });
    }

    @Override
    public Set<String> figureNames() {
        return Set.of("found");
    }

    @Override
    public Example example(Class<?> document) {
        return new Example(lines(most), lines(most + 1));
    }

    private static Object lines(int count) {
        return Fragments.fields("lines", Collections.nCopies(count, Fragments.fields("category", "OTHER")));
    }
}
