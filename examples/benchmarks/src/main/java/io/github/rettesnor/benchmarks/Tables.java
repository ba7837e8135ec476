// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and prints the tables as Markdown. */
public final class Tables {

    private final boolean quick;
    private final StringBuilder out = new StringBuilder();

    private Tables(boolean quick) {
        this.quick = quick;
    }

    /**
     * Measures everything; about ten minutes on a quiet machine.
     *
     * @param arguments {@code quick} for a look in a few minutes, whose figures are not to be trusted; {@code batch} for nothing but
     *     how many documents a batch judges a second
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Tables tables = new Tables(Arrays.asList(arguments).contains("quick"));
        tables.machine();
        if (!Arrays.asList(arguments).contains("batch")) {
            tables.checks();
            tables.coldStart();
            tables.json();
            tables.growth();
        }
        tables.batch();
        System.out.println();
        System.out.println(tables.out);
    }

    private void machine() {
        line(
                "%s %s, %d processors of %s, %s",
                System.getProperty("java.vm.name"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                System.getProperty("os.name"));
    }

    private void checks() throws RunnerException {
        Collection<RunResult> results = run(CheckBenchmark.class);
        line("");
        line("| way | valid, µs | × by hand | bytes | invalid, µs | × by hand | bytes |");
        line("|---|--:|--:|--:|--:|--:|--:|");
        for (Ways way : Ways.values()) {
            StringBuilder row = new StringBuilder("| " + way.title() + " |");
            for (String application : List.of("VALID", "INVALID")) {
                RunResult own = one(results, "check", Map.of("way", way.name(), "application", application));
                RunResult base = one(results, "check", Map.of("way", "BY_HAND", "application", application));
                row.append(text(" %.2f | %.2f | %.0f |", score(own), score(own) / score(base), bytes(own)));
            }
            line("%s", row);
        }
    }

    private void coldStart() throws IOException, InterruptedException {
        Map<Ways, Double> medians = ColdStart.medians(quick ? 5 : 21);
        double base = medians.getOrDefault(Ways.BY_HAND, Double.NaN);
        line("");
        line("| way | first verdict, ms | × by hand |");
        line("|---|--:|--:|");
        medians.forEach((way, median) -> line("| %s | %.0f | %.2f |", way.title(), median, median / base));
    }

    private void json() throws RunnerException {
        Collection<RunResult> results = run(JsonBenchmark.class);
        line("");
        line("| application | Jackson binds it, µs | read strictly, µs | verdict as JSON, µs | × Jackson | × read |");
        line("|---|--:|--:|--:|--:|--:|");
        for (String application : List.of("VALID", "INVALID")) {
            double jackson = score(one(results, "jackson", Map.of("application", application)));
            double read = score(one(results, "read", Map.of("application", application)));
            double verdict = score(one(results, "verdict", Map.of("application", application)));
            line(
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |",
                    application.toLowerCase(Locale.ROOT), jackson, read, verdict, verdict / jackson, verdict / read);
        }
    }

    private void growth() throws RunnerException {
        Collection<RunResult> results = run(GrowthBenchmark.class);
        line("");
        line("| lines | by hand, µs | direct, µs | × by hand | direct, ns a line |");
        line("|--:|--:|--:|--:|--:|");
        for (int lines = 10; lines <= 10_000; lines *= 10) {
            String many = Integer.toString(lines);
            double hand = score(one(results, "check", Map.of("way", "BY_HAND", "lines", many)));
            double direct = score(one(results, "check", Map.of("way", "DIRECT", "lines", many)));
            line("| %d | %.2f | %.2f | %.2f | %.0f |", lines, hand, direct, direct / hand, direct / lines * 1000);
        }
        results = run(RulesBenchmark.class);
        line("");
        line("| rules | direct, µs | ns a rule |");
        line("|--:|--:|--:|");
        for (int rules = 10; rules <= 1000; rules *= 10) {
            double direct = score(one(results, "check", Map.of("rules", Integer.toString(rules))));
            line("| %d | %.2f | %.0f |", rules, direct, direct / rules * 1000);
        }
    }

    private void batch() throws IOException {
        Throughput measured = Throughput.measure(quick ? 3 : 15);
        line("");
        line("| documents a second | one thread | batch | cores | batch / (cores × one thread) |");
        line("|--:|--:|--:|--:|--:|");
        line(
                "| %d in a file | %.0f | %.0f | %d | %.2f |",
                Throughput.DOCUMENTS,
                measured.oneThread(),
                measured.batch(),
                measured.cores(),
                measured.batch() / measured.cores() / measured.oneThread());
    }

    private Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .forks(1)
                        .warmupIterations(quick ? 2 : 4)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(quick ? 2 : 5)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-Xms1g", "-Xmx1g")
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    private static RunResult one(Collection<RunResult> results, String method, Map<String, String> parameters) {
        Predicate<RunResult> isIt = result -> result.getParams().getBenchmark().endsWith("." + method)
                && parameters.entrySet().stream()
                        .allMatch(wanted ->
                                wanted.getValue().equals(result.getParams().getParam(wanted.getKey())));
        List<RunResult> found = new ArrayList<>(results);
        found.removeIf(isIt.negate());
        return found.get(0);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    }

    private void line(String format, Object... values) {
        out.append(text(format, values)).append(System.lineSeparator());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
