// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that ended early is gone on with: its results are then those of a run that did not end early, byte for byte. */
class ResumeTest {

    private static final String BUDGETS = IntStream.rangeClosed(1, 300)
            .mapToObj(number -> number % 5 == 0
                    ? "æ"
                    : "{\"currency\": \"NOK\", \"lines\": [{\"category\": \"TRAVEL\", \"unitCost\": " + 10 * number
                            + "}]}")
            .collect(Collectors.joining("\n"));

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path out;
    private Path part;
    private Path journal;
    private Run uninterrupted;

    @BeforeEach
    void aRunThatEndsEarly() {
        out = folder.resolve("out.jsonl");
        part = folder.resolve("out.jsonl.part");
        journal = folder.resolve("out.jsonl.part.journal");
        uninterrupted = Run.reading(BUDGETS, "batch", "--rules", "no:budget:2019", "-");
    }

    private void endEarly() throws IOException {
        String first = BUDGETS.lines().limit(200).collect(Collectors.joining("\n"));
        assertThat(run(breakingOff(first), "--rules", "no:budget:2019")).isEqualTo(2);
    }

    /** An input that fails after its first lines. */
    private static InputStream breakingOff(String first) throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        return new SequenceInputStream(new ByteArrayInputStream(first.getBytes(UTF_8)), closed);
    }

    private int run(InputStream in, String... more) {
        err.reset();
        Terminal terminal = new Terminal(
                new PrintStream(new ByteArrayOutputStream(), false, UTF_8),
                new PrintStream(err, false, UTF_8),
                in,
                false,
                false);
        String[] arguments = new String[more.length + 4];
        arguments[0] = "batch";
        arguments[1] = "-";
        arguments[2] = "--out";
        arguments[3] = out.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Main.run(terminal, arguments);
    }

    private int resume(String text, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "--resume";
        System.arraycopy(more, 0, arguments, 1, more.length);
        return run(new ByteArrayInputStream(text.getBytes(UTF_8)), arguments);
    }

    private static void cut(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private void assertWhole(int exit) throws IOException {
        assertThat(exit).isEqualTo(2);
        assertThat(Files.readString(out)).isEqualTo(uninterrupted.out());
        assertThat(err.toString(UTF_8)).isEqualTo(uninterrupted.err());
        assertThat(folder.toFile().list()).containsExactly("out.jsonl");
    }

    @Test
    void anInputThatFailsIsReportedAndWhatWasJudgedIsKept() throws IOException {
        endEarly();

        assertThat(err.toString(UTF_8)).isEqualTo("""
                        stopped after 192 lines; --resume goes on from there
                        -:200:1: kan ikke leses: Stream closed
                        """);
        assertThat(out).doesNotExist();
        assertThat(uninterrupted.out()).startsWith(Files.readString(part));
        assertThat(Files.readAllLines(part)).hasSize(192);
    }

    @Test
    void goingOnGivesTheSameResultsAndTheSameSummary() throws IOException {
        endEarly();

        assertWhole(resume(BUDGETS, "--rules", "no:budget:2019"));
    }

    @Test
    void whereverTheResultsBreakOff() throws IOException {
        endEarly();
        long size = Files.size(part);
        for (long at = size; at >= 0; at -= at > size - 3 ? 1 : 5_003) {
            endEarly();
            cut(part, at);
            assertWhole(resume(BUDGETS, "--rules", "no:budget:2019"));
            Files.delete(out);
        }
    }

    @Test
    void whereverTheJournalBreaksOff() throws IOException {
        endEarly();
        long size = Files.size(journal);
        for (long at = size; at >= 0; at -= 7) {
            endEarly();
            cut(journal, at);
            assertWhole(resume(BUDGETS, "--rules", "no:budget:2019"));
            Files.delete(out);
        }
    }

    @Test
    void twiceInterrupted() throws IOException {
        endEarly();
        cut(part, Files.size(part) / 2);
        run(breakingOff(BUDGETS.substring(0, BUDGETS.length() / 2)), "--resume", "--rules", "no:budget:2019");

        assertWhole(resume(BUDGETS, "--rules", "no:budget:2019"));
    }

    @Test
    void anotherInputIsRefusedAndNothingIsLost() throws IOException {
        endEarly();
        String before = Files.readString(part);

        assertThat(resume(BUDGETS.replaceFirst("10", "11"), "--rules", "no:budget:2019"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo("--resume: " + part + " was begun with another input: its first 192 lines are not these\n");
        assertThat(resume(BUDGETS.substring(0, 1_000), "--rules", "no:budget:2019"))
                .isEqualTo(2);
        assertThat(Files.readString(part)).isEqualTo(before);
        assertWhole(resume(BUDGETS, "--rules", "no:budget:2019"));
    }

    @ParameterizedTest
    @CsvSource({
        "--rules=no:registry:2018, rules no:budget:2019",
        "--rules=../calls/call-2027.yaml, rules no:budget:2019",
        "--lang=en, language of the rules"
    })
    void otherRulesOrAnotherLanguageAreRefused(String other, String begun) throws IOException {
        endEarly();

        assertThat(resume(BUDGETS, "--rules=no:budget:2019", other)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("--resume: " + part + " was begun with " + begun);
    }

    @Test
    void aFileOfRulesThatWasChangedIsRefused() throws IOException {
        Path call = folder.resolve("call.yaml");
        String text = Files.readString(Path.of("../calls/call-2027.yaml"));
        Files.writeString(call, text);
        run(breakingOff("{}\n".repeat(400)), "--rules", call.toString());
        Files.writeString(call, text.replace("NOK 850", "NOK 860"));

        assertThat(resume("{}\n".repeat(800), "--rules", call.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("--resume: " + part + " was begun with rules ");
    }

    @Test
    void aPartWithoutItsJournalIsRefused() throws IOException {
        endEarly();
        Files.delete(journal);

        assertThat(resume(BUDGETS, "--rules", "no:budget:2019")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("is missing");
    }

    @Test
    void aPartThatSomebodyElseWroteIsRefused() throws IOException {
        endEarly();
        Files.writeString(part, Files.readString(part).replaceFirst("\"decision\":\"", "\"decision\":\"NEARLY_"));

        assertThat(resume(BUDGETS, "--rules", "no:budget:2019")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains(part + ":1 is not a verdict");
    }

    /** Each entry of the journal is about 64 lines. */
    @Test
    void aPartThatWasChangedIsRefusedAndNothingIsLost() throws IOException {
        endEarly();
        String before = Files.readString(part);
        String changed = before.replaceFirst("\"line\":70,", "\"line\":71,");
        assertThat(changed).hasSameSizeAs(before).isNotEqualTo(before);
        Files.writeString(part, changed);

        assertThat(resume(BUDGETS, "--rules", "no:budget:2019")).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo("--resume: " + part + " was changed: its lines 65 to 128 are not those that were written;"
                        + " delete the file to begin anew\n");
        assertThat(Files.readString(part)).isEqualTo(changed);

        Files.writeString(part, before);
        assertWhole(resume(BUDGETS, "--rules", "no:budget:2019"));
    }

    @Test
    void whereNothingIsLeftARunBeginsAtTheBeginning() throws IOException {
        assertWhole(resume(BUDGETS, "--rules", "no:budget:2019"));
    }

    @Test
    void withoutResumeARunBeginsAtTheBeginning() throws IOException {
        endEarly();

        assertWhole(run(new ByteArrayInputStream(BUDGETS.getBytes(UTF_8)), "--rules", "no:budget:2019"));
    }
}
