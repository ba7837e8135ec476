// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** From the start of a fresh JVM to its first verdict. The ways take turns, so that what else the machine does meets all alike. */
final class ColdStart {

    private static final Pattern NOT_FOR_USERS = Pattern.compile(
            "jmh-|jopt-simple|commons-math3|rettesnor-cli|rettesnor-rules-dk|picocli|progressbar|jline");
    private static final Pattern PEERS = Pattern.compile(
            "jakarta\\.validation|hibernate-validator|jboss-logging|classmate|yavi"
                    + "|avaje|easy-rules|slf4j|drools|kie-|antlr|ecj|commons-codec|xstream|byte-buddy|jackson|snakeyaml");

    private ColdStart() {}

    /**
     * Measures.
     *
     * @param warmUps how many rounds are not timed
     * @param rounds how often each way starts after them
     * @return the median of each way, in ms
     */
    static Map<Ways, Double> medians(int warmUps, int rounds) throws IOException, InterruptedException {
        Map<Ways, List<Double>> times = new EnumMap<>(Ways.class);
        for (int round = -warmUps; round < rounds; round++) {
            for (Ways way : Ways.values()) {
                double time = start(way);
                if (round >= 0) {
                    times.computeIfAbsent(way, first -> new ArrayList<>()).add(time);
                }
            }
        }
        Map<Ways, Double> medians = new EnumMap<>(Ways.class);
        times.forEach(
                (way, all) -> medians.put(way, all.stream().sorted().toList().get(all.size() / 2)));
        return medians;
    }

    private static double start(Ways way) throws IOException, InterruptedException {
        ProcessBuilder fresh = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        classPath(way),
                        FirstVerdict.class.getName(),
                        way.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long begun = System.nanoTime();
        Process process = fresh.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String verdict = out.readLine();
            double time = (System.nanoTime() - begun) / 1e6;
            if (verdict == null || process.waitFor() != 0) {
                throw new IllegalStateException(way + " gave no verdict");
            }
            return time;
        }
    }

    /** What the way needs and no more: the hand-written check and the direct one get neither Jackson nor any peer. */
    private static String classPath(Ways way) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !NOT_FOR_USERS.matcher(entry).find())
                .filter(entry -> way.needs().matcher(entry).find()
                        || !PEERS.matcher(Path.of(entry).getFileName().toString())
                                .find())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
