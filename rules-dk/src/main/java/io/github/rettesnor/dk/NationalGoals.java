// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import java.util.stream.IntStream;

/** The eight national goals for the health service (da: nationale mål); their names are among the words. */
final class NationalGoals {

    private static final int GOALS = 8;

    /** The goals' codes, {@code 1} to {@code 8}. */
    static final String[] CODES =
            IntStream.rangeClosed(1, GOALS).mapToObj(Integer::toString).toArray(String[]::new);

    private NationalGoals() {}
}
