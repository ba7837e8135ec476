// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Applications with ever more budget lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    /** Which way. */
    @Param({"BY_HAND", "DIRECT"})
    public Ways way;

    /** How many lines. */
    @Param({"10", "100", "1000", "10000"})
    public int lines;

    private Supplier<?> check;

    /** Takes up the application. */
    @Setup
    public void takeUp() {
        check = way.make().on(Samples.ofLines(lines));
    }

    /** Checks it. */
    @Benchmark
    public Object check() {
        return check.get();
    }
}
