// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import io.github.rettesnor.cli.lines.AllCores;
import io.github.rettesnor.cli.lines.Decided;
import io.github.rettesnor.cli.lines.LineJudge;
import io.github.rettesnor.cli.lines.LineReader;
import io.github.rettesnor.cli.lines.PartFile;
import io.github.rettesnor.json.VerdictLines;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many documents a second are read from a file of JSON lines, judged, and their verdicts written to another: by a plain loop in one
 * thread, and by what {@code rettesnor batch} runs. The two take turns, so that what else the machine does meets both alike.
 *
 * @param oneThread the median of the loop
 * @param batch the median of the batch
 * @param cores how many cores the batch had
 */
record Throughput(double oneThread, double batch, int cores) {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    /**
     * Measures.
     *
     * @param effort how many documents there are in the file, of which every other one has faults, and how often each of the two is timed
     */
    static Throughput measure(Effort effort) throws IOException {
        Path in = Files.createTempFile("documents", ".jsonl");
        Path out = Files.createTempFile("verdicts", ".jsonl");
        try {
            write(in, effort.documents());
            RuleSet<Application> rules = Norway.grantApplication(2019);
            List<Double> oneThread = new ArrayList<>();
            List<Double> batch = new ArrayList<>();
            for (int round = -effort.warmUpRounds(); round < effort.rounds(); round++) {
                double alone = rate(effort.documents(), () -> loop(in, out, rules));
                double together = rate(effort.documents(), () -> batch(in, out, rules));
                if (round >= 0) {
                    oneThread.add(alone);
                    batch.add(together);
                }
            }
            return new Throughput(
                    median(oneThread), median(batch), Runtime.getRuntime().availableProcessors());
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }

    private static void write(Path in, int documents) throws IOException {
        String valid = SampleJson.of(Samples.VALID);
        String invalid = SampleJson.of(Samples.INVALID);
        try (BufferedWriter to = Files.newBufferedWriter(in)) {
            for (int document = 0; document < documents; document++) {
                to.write(document % 2 == 0 ? valid : invalid);
                to.write('\n');
            }
        }
    }

    private static void loop(Path in, Path out, RuleSet<Application> rules) throws IOException {
        try (InputStream from = Files.newInputStream(in);
                OutputStream to = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16);
                VerdictLines verdicts = new VerdictLines(to)) {
            LineReader lines = new LineReader(from, Input.LIMIT);
            Judge judge = Judge.by(rules);
            int number = 1;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                Input input = Input.ofLine(in.toString(), number, line);
                verdicts.write(number, judge.judge(input), BOKMAL);
                number++;
            }
        }
    }

    private static void batch(Path in, Path out, RuleSet<Application> rules) throws IOException {
        LineJudge judge = new LineJudge(in.toString(), Judge.by(rules), Decided.nothing(), null, BOKMAL);
        try (InputStream from = Files.newInputStream(in);
                PartFile to = PartFile.begin(out, List.of())) {
            AllCores.judge(new LineReader(from, Input.LIMIT), judge, to, done -> {});
            to.finish();
        }
    }

    private static double rate(int documents, Work work) throws IOException {
        long begun = System.nanoTime();
        work.run();
        return documents * 1e9 / (System.nanoTime() - begun);
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    private interface Work {
        void run() throws IOException;
    }
}
