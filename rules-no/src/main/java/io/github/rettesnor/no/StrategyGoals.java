// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import java.util.stream.IntStream;

/** The 11 goals of the national strategy for the medical quality registries; their names are among the words. */
final class StrategyGoals {

    private static final int GOALS = 11;

    /** The goals' codes, {@code 1} to {@code 11}. */
    static final String[] CODES =
            IntStream.rangeClosed(1, GOALS).mapToObj(Integer::toString).toArray(String[]::new);

    private StrategyGoals() {}
}
