// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long the measurements take. */
enum Effort {
    /** Everything runs once, in this Java: only whether it runs is of interest. */
    SMOKE(1, 0, 0, 1, 10, 1, 200),
    /** For a first look. */
    QUICK(1, 1, 2, 2, 500, 3, 5_000),
    /** For figures that may be quoted. */
    FULL(2, 1, 8, 5, 1_000, 21, 20_000);

    private final int turns;
    private final int forks;
    private final int warmUps;
    private final int iterations;
    private final int milliseconds;
    private final int rounds;
    private final int documents;

    Effort(int turns, int forks, int warmUps, int iterations, int milliseconds, int rounds, int documents) {
        this.turns = turns;
        this.forks = forks;
        this.warmUps = warmUps;
        this.iterations = iterations;
        this.milliseconds = milliseconds;
        this.rounds = rounds;
        this.documents = documents;
    }

    /** Returns how often JMH measures all of a table, in a new Java each time. */
    int turns() {
        return turns;
    }

    /** Returns the options of JMH. A benchmark that throws ends the run. */
    ChainedOptionsBuilder options() {
        TimeValue time = TimeValue.milliseconds(milliseconds);
        return new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmUps)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time)
                .shouldFailOnError(true)
                .verbosity(this == SMOKE ? VerboseMode.SILENT : VerboseMode.NORMAL);
    }

    /** Returns how many rounds warm up what JMH does not measure. */
    int warmUpRounds() {
        return Math.min(warmUps, 2);
    }

    /** Returns how many rounds of what JMH does not measure are timed. */
    int rounds() {
        return rounds;
    }

    /** Returns how many documents the file of a batch has. */
    int documents() {
        return documents;
    }
}
