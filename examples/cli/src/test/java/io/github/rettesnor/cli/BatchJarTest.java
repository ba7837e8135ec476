// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches in a process of their own: killed at any time, and with little memory. */
class BatchJarTest {

    private static final int MANY = 25_000;

    @TempDir
    private Path folder;

    private Path out;
    private Path part;

    private Process start(Path errors, String... more) throws IOException {
        out = folder.resolve("out.jsonl");
        part = folder.resolve("out.jsonl.part");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                System.getProperty("rettesnor.jar"),
                "batch",
                "--rules=no:registry:2018",
                "--out",
                out.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
    }

    private static void write(OutputStream to, int from, int upTo) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int number = from; number < upTo; number++) {
            lines.append(number % 10 == 0 ? "{\"nåme\": 1}" : "{\"name\": \"Eksempelregister " + number + "\"}")
                    .append('\n');
        }
        to.write(lines.toString().getBytes(UTF_8));
        to.flush();
    }

    private String uninterrupted() throws Exception {
        Process whole = start(folder.resolve("whole.txt"), "-");
        try (OutputStream in = whole.getOutputStream()) {
            write(in, 0, 2 * MANY);
        }
        assertThat(whole.waitFor()).isEqualTo(2);
        String results = Files.readString(out);
        Files.delete(out);
        return results;
    }

    /** A run that still waits for the rest of its input when it has written much. */
    private Process halfWay() throws IOException {
        Process half = start(folder.resolve("half.txt"), "-");
        write(half.getOutputStream(), 0, MANY);
        while (Files.notExists(part) || Files.size(part) < 100_000) {
            assertThat(half.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        return half;
    }

    private void resume() throws Exception {
        Process rest = start(folder.resolve("rest.txt"), "--resume", "-");
        try (OutputStream in = rest.getOutputStream()) {
            write(in, 0, 2 * MANY);
        }
        assertThat(rest.waitFor()).isEqualTo(2);
    }

    @Test
    void aRunThatWasKilledIsGoneOnWithAndNoLineIsLostOrTwice() throws Exception {
        String uninterrupted = uninterrupted();
        halfWay().destroyForcibly().waitFor();
        assertThat(out).doesNotExist();
        long before = Files.size(part);

        resume();

        assertThat(before).isPositive();
        assertThat(Files.readString(out)).isEqualTo(uninterrupted);
        assertThat(Files.readString(out).lines()).hasSize(2 * MANY);
        assertThat(folder.resolve("rest.txt")).hasSameTextualContentAs(folder.resolve("whole.txt"), UTF_8);
    }

    @Test
    void aRunThatIsStoppedReportsHowFarItCameAndIsResumed() throws Exception {
        String uninterrupted = uninterrupted();
        Process half = halfWay();
        half.destroy();
        half.waitFor();

        String part = Files.readString(this.part);
        assertThat(part).endsWith("}\n");
        assertThat(folder.resolve("half.txt"))
                .usingCharset(UTF_8)
                .hasContent("stopped after " + part.lines().count() + " lines; --resume goes on from there");

        resume();
        assertThat(Files.readString(out)).isEqualTo(uninterrupted);
    }

    @Test
    void memoryDoesNotGrowWithTheInput() throws Exception {
        int lines = 60_000;
        Path in = folder.resolve("in.jsonl");
        try (BufferedWriter to = Files.newBufferedWriter(in)) {
            for (int number = 1; number <= lines; number++) {
                int length = number % 20_000 == 0 ? 11_000_000 : number % 20_000 == 1 ? 9_000_000 : 2_000;
                to.write("{\"name\": \"" + "å".repeat(length / 2) + "\"}\n");
            }
        }

        Process run = start(folder.resolve("err.txt"), in.toString());

        assertThat(run.waitFor()).isEqualTo(2);
        assertThat(Files.size(in)).isGreaterThan(150_000_000);
        try (var results = Files.lines(out)) {
            assertThat(results.filter(line -> line.contains("\"kind\":\"too-large\"")))
                    .hasSize(3);
        }
        try (var results = Files.lines(out)) {
            assertThat(results.count()).isEqualTo(lines);
        }
    }
}
