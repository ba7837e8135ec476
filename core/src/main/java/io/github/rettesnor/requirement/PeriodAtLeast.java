// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import java.util.Set;

/**
 * A period is at least some months long. Twelve months from 1 March 2026 end with 28 February 2027. A period that does not state how long
 * it is cannot be evaluated.
 *
 * @param at the place of the period
 * @param months the number of months, at least 1
 */
public record PeriodAtLeast(Place at, int months) implements Requirement {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public PeriodAtLeast {
        Lengths.check("months", months);
    }

    /**
     * Returns the requirement that a period is at least some months long.
     *
     * @param at the place of the period
     * @param months the number of months
     * @return the requirement
     */
    public static PeriodAtLeast periodAtLeast(String at, int months) {
        return new PeriodAtLeast(Place.of(at), months);
    }

    @Override
    public Example example(Class<?> document) {
        return limit().example(document);
    }

    @Override
    public Set<String> figureNames() {
        return PeriodLimit.FIGURES;
    }

    @Override
    public Check on(Class<?> document) {
        return limit().on(document);
    }

    private PeriodLimit limit() {
        return new PeriodLimit(at, Bound.AT_LEAST, months);
    }
}
