// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.ProjectPeriod;
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
 * A period is at most some months long. Twelve months from 1 March 2026 end with 28 February 2027. A period that does not state how long
 * it is cannot be evaluated.
 *
 * @param at the place of the period
 * @param months the number of months, at least 1
 */
public record PeriodAtMost(Place at, int months) implements Requirement {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public PeriodAtMost {
        Lengths.check("months", months);
    }

    /**
     * Returns the requirement that a period is at most some months long.
     *
     * @param at the place of the period
     * @param months the number of months
     * @return the requirement
     */
    public static PeriodAtMost periodAtMost(String at, int months) {
        return new PeriodAtMost(Place.of(at), months);
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, at.text(), Periods.fragment(months, 0), Periods.fragment(months, 1));
    }

    @Override
    public Set<String> figureNames() {
        return Set.of("start", "end", "last", "months", "stated");
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holding(ProjectPeriod.class);
        return examination -> spot.judge(examination, this::judge);
    }

    private Outcome judge(@Nullable Object value, Examination here) {
        return Periods.judge(value, months, true, here);
    }
}
