// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** What JMH has measured of one class of benchmarks, in several turns, so that what else the machine does meets all of them alike. */
final class Scores {

    private final List<RunResult> results;

    private Scores(List<RunResult> results) {
        this.results = results;
    }

    static Scores of(Class<?> benchmark, Effort effort) throws RunnerException {
        List<RunResult> all = new ArrayList<>();
        for (int turn = 0; turn < effort.turns(); turn++) {
            Collection<RunResult> one = new Runner(effort.options()
                            .include(benchmark.getName())
                            .jvmArgs("-Xms1g", "-Xmx1g")
                            .addProfiler(GCProfiler.class)
                            .build())
                    .run();
            all.addAll(one);
        }
        return new Scores(all);
    }

    /** The median of a benchmark, in its unit. */
    double median(String method, Map<String, String> parameters) {
        return median(values(of(method, parameters)));
    }

    /** The bytes that a benchmark allocates. */
    double bytes(String method, Map<String, String> parameters) {
        return of(method, parameters)
                .get(0)
                .getSecondaryResults()
                .get("gc.alloc.rate.norm")
                .getScore();
    }

    /** How many measurements there are of each benchmark. */
    int count() {
        return values(results).length
                / (int) results.stream().map(Scores::key).distinct().count();
    }

    /**
     * Returns how far measurements are from the median of their benchmark.
     *
     * @param percent of how many of the measurements
     * @return the largest distance of these, as a share of the median
     */
    double spread(int percent) {
        double[] distances = results.stream()
                .flatMapToDouble(result -> {
                    double median = median(values(results.stream()
                            .filter(other -> key(other).equals(key(result)))
                            .toList()));
                    return Arrays.stream(values(List.of(result))).map(value -> Math.abs(value / median - 1));
                })
                .sorted()
                .toArray();
        return distances[(distances.length - 1) * percent / 100];
    }

    private List<RunResult> of(String method, Map<String, String> parameters) {
        List<RunResult> found = results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .filter(result -> parameters.entrySet().stream()
                        .allMatch(wanted ->
                                wanted.getValue().equals(result.getParams().getParam(wanted.getKey()))))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("No result of " + method + " with " + parameters);
        }
        return found;
    }

    private static String key(RunResult result) {
        return result.getParams().id();
    }

    private static double[] values(List<RunResult> of) {
        return of.stream()
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
