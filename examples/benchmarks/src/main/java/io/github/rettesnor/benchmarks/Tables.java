// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures and writes the tables as Markdown. */
final class Tables {

    private final Effort effort;
    private final StringBuilder out = new StringBuilder();

    private Tables(Effort effort) {
        this.effort = effort;
    }

    /**
     * Prints tables.
     *
     * @param arguments which: {@code true} or nothing for all of them, {@code quick} for all of them after a short measurement,
     *     {@code smoke} for all of them without one, {@code json} or {@code batch} for one
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        String tables = of(arguments.length == 0 ? "true" : arguments[0]);
        System.out.println();
        System.out.println(tables);
    }

    /**
     * Measures.
     *
     * @param run which tables, as for {@link #main}
     * @return the tables
     * @throws IllegalArgumentException if there is no such run
     */
    static String of(String run) throws RunnerException, IOException, InterruptedException {
        Tables tables =
                new Tables(run.equals("quick") ? Effort.QUICK : run.equals("smoke") ? Effort.SMOKE : Effort.FULL);
        tables.machine();
        switch (run) {
            case "true", "quick", "smoke" -> {
                tables.checks();
                tables.coldStart();
                tables.json();
                tables.growth();
                tables.batch();
            }
            case "json" -> tables.json();
            case "batch" -> tables.batch();
            default ->
                throw new IllegalArgumentException(
                        "benchmarks.run must be quick, smoke, json or batch, or have no value: " + run);
        }
        return tables.out.toString();
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
        Scores results = measured(CheckBenchmark.class);
        line("");
        line("| way | valid, µs | × by hand | bytes | invalid, µs | × by hand | bytes |");
        line("|---|--:|--:|--:|--:|--:|--:|");
        for (Ways way : Ways.values()) {
            StringBuilder row = new StringBuilder("| " + way.title() + " |");
            for (String application : List.of("VALID", "INVALID")) {
                Map<String, String> of = Map.of("way", way.name(), "application", application);
                double own = results.median("check", of);
                double base = results.median("check", Map.of("way", "BY_HAND", "application", application));
                row.append(text(" %.2f | %.2f | %.0f |", own, own / base, results.bytes("check", of)));
            }
            line("%s", row);
        }
        spread(results);
    }

    private void coldStart() throws IOException, InterruptedException {
        Map<Ways, Double> medians = ColdStart.medians(effort.warmUpRounds(), effort.rounds());
        double base = medians.getOrDefault(Ways.BY_HAND, Double.NaN);
        line("");
        line("| way | first verdict, ms | × by hand |");
        line("|---|--:|--:|");
        medians.forEach((way, median) -> line("| %s | %.0f | %.2f |", way.title(), median, median / base));
    }

    private void json() throws RunnerException {
        Scores results = measured(JsonBenchmark.class);
        line("");
        line("| application | Jackson binds it, µs | … and writes the verdict, µs | read strictly, µs"
                + " | verdict as JSON, µs | × Jackson both ways | × read |");
        line("|---|--:|--:|--:|--:|--:|--:|");
        for (String application : List.of("VALID", "INVALID")) {
            Map<String, String> of = Map.of("application", application);
            double binds = results.median("jackson", of);
            double jackson = results.median("jacksonBothWays", of);
            double read = results.median("read", of);
            double verdict = results.median("verdict", of);
            line(
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                    application.toLowerCase(Locale.ROOT),
                    binds,
                    jackson,
                    read,
                    verdict,
                    verdict / jackson,
                    verdict / read);
        }
        spread(results);
    }

    private void growth() throws RunnerException {
        Scores results = measured(GrowthBenchmark.class);
        line("");
        line("| lines | by hand, µs | direct, µs | × by hand | direct, ns a line |");
        line("|--:|--:|--:|--:|--:|");
        for (int lines = 10; lines <= 10_000; lines *= 10) {
            String many = Integer.toString(lines);
            double hand = results.median("check", Map.of("way", "BY_HAND", "lines", many));
            double direct = results.median("check", Map.of("way", "DIRECT", "lines", many));
            line("| %d | %.2f | %.2f | %.2f | %.0f |", lines, hand, direct, direct / hand, direct / lines * 1000);
        }
        spread(results);
        Scores ofRules = measured(RulesBenchmark.class);
        line("");
        line("| rules | direct, µs | ns a rule |");
        line("|--:|--:|--:|");
        for (int rules = 10; rules <= 1000; rules *= 10) {
            double direct = ofRules.median("check", Map.of("rules", Integer.toString(rules)));
            line("| %d | %.2f | %.0f |", rules, direct, direct / rules * 1000);
        }
        spread(ofRules);
    }

    private void batch() throws IOException {
        Throughput measured = Throughput.measure(effort);
        line("");
        line("| documents a second | one thread | batch | cores | batch / (cores × one thread) |");
        line("|--:|--:|--:|--:|--:|");
        line(
                "| %d in a file | %.0f | %.0f | %d | %.2f |",
                effort.documents(),
                measured.oneThread(),
                measured.batch(),
                measured.cores(),
                measured.batch() / measured.cores() / measured.oneThread());
    }

    private Scores measured(Class<?> benchmark) throws RunnerException {
        return Scores.of(benchmark, effort);
    }

    /** How far from the figures of a table single measurements are. */
    private void spread(Scores results) {
        if (effort == Effort.SMOKE) {
            return;
        }
        line("");
        line(
                "Medians of %d measurements in %d turns; half of the measurements are within %.0f %% of them, all within %.0f %%.",
                results.count(), effort.turns(), 100 * results.spread(50), 100 * results.spread(100));
    }

    private void line(String format, Object... values) {
        out.append(text(format, values)).append(System.lineSeparator());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
