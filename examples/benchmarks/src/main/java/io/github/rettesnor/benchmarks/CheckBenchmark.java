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

/** One application checked again and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {

    /** Which way. */
    @Param
    public Ways way;

    /** Which application. */
    @Param({"VALID", "INVALID"})
    public String application;

    private Supplier<?> check;

    /** Takes up the application. */
    @Setup
    public void takeUp() {
        check = way.make().on(application.equals("VALID") ? Samples.VALID : Samples.INVALID);
    }

    /** Checks it. */
    @Benchmark
    public Object check() {
        return check.get();
    }
}
