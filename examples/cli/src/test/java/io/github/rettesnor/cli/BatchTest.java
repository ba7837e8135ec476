// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BatchTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String GOOD = line("no-agreement-acceptable.json");
    private static final String ASKING = line("no-acceptable.json");
    private static final String BAD = line("no-salary-60-percent-plus-1-ore.json");
    private static final String OPEN = line("no-submission-time-missing.json");
    private static final String EMPTY = "{\"line\":%d,\"column\":1} : is empty";

    @TempDir
    private Path folder;

    /** A sample document in one line; line feeds stand only between its tokens. */
    private static String line(String name) {
        try {
            return Files.readString(Run.DOCUMENTS.resolve(name)).replace("\n", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> results(Run run) {
        return run.out().lines().map(JSON::readTree).toList();
    }

    private static List<String> decisions(Run run) {
        return results(run).stream()
                .map(result -> result.path("decision").asString("unreadable"))
                .toList();
    }

    /** Place, path and message of the first problem. */
    private static String reported(JsonNode result) {
        JsonNode problem = result.get("problems").get(0);
        return problem.get("place") + " " + problem.get("path").asString() + ": "
                + problem.get("message").asString();
    }

    @Test
    void resultsStandInTheOrderOfTheLinesAndSoDoTheUnreadable() {
        Run run = Run.reading(String.join("\n", GOOD, "{\"titel\": 1}", BAD, "", OPEN, "x") + "\n", "batch", "-");

        assertThat(decisions(run))
                .containsExactly("ACCEPTABLE", "unreadable", "NOT_ACCEPTABLE", "unreadable", "UNDECIDED", "unreadable");
        assertThat(results(run))
                .extracting(result -> result.get("line").asInt())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(results(run))
                .allMatch(result -> result.get("input").asString().equals("-"));
        assertThat(reported(results(run).get(3))).isEqualTo(EMPTY.formatted(4));
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void anUnreadableLineIsReportedWithTheLineOfTheFileTheColumnAndThePath() {
        Run run = Run.reading(
                "{}\n{\"title\": \"x\", \"period\": {\"strat\": 1}}\n",
                "batch",
                "--rules=no:grant-application:2019",
                "-");

        assertThat(reported(results(run).get(1)))
                .isEqualTo("{\"line\":2,\"column\":27} period.strat: ukjent nøkkel «strat»; mente du «start»?");
    }

    @Test
    void orderIsKeptOverManyLines() {
        int lines = 5_000;
        String in = IntStream.rangeClosed(1, lines)
                .mapToObj(number -> number % 7 == 0 ? "\n" : "{\"title\": \"" + "x".repeat(number % 900) + "\"}\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();

        Run run = Run.reading(in, "batch", "--rules=no:grant-application:2019", "-");

        List<JsonNode> results = results(run);
        assertThat(results).hasSize(lines);
        for (int number = 1; number <= lines; number++) {
            JsonNode result = results.get(number - 1);
            assertThat(result.get("line").asInt()).isEqualTo(number);
            assertThat(result.has("decision")).isEqualTo(number % 7 != 0);
        }
    }

    @Test
    void aVerdictHasTheFieldsThatCheckWrites() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), BAD);

        ObjectNode checked = (ObjectNode) JSON.readTree(
                        Run.of("check", "--format", "json", one.toString()).out())
                .get("verdicts")
                .get(0);
        ObjectNode judged =
                (ObjectNode) results(Run.of("batch", one.toString())).get(0);

        assertThat(judged.remove("line").asInt()).isEqualTo(1);
        assertThat(judged.toString()).isEqualTo(checked.toString());
    }

    @Test
    void lineEndsOfWindowsAByteOrderMarkAndAMissingLineEndChangeNothing() {
        String plain = Run.reading(GOOD + "\n" + BAD + "\n", "batch", "-").out();

        assertThat(Run.reading("\ufeff" + GOOD + "\r\n" + BAD + "\r\n", "batch", "-")
                        .out())
                .isEqualTo(plain);
        assertThat(Run.reading(GOOD + "\n" + BAD, "batch", "-").out()).isEqualTo(plain);
    }

    @Test
    void aBlankLineIsALine() {
        assertThat(results(Run.reading("\n \r\n", "batch", "-")))
                .extracting(BatchTest::reported)
                .containsExactly(EMPTY.formatted(1), EMPTY.formatted(2));
    }

    @Test
    void aLoneCarriageReturnEndsNoLine() {
        Run run = Run.reading("{\"title\":\r \"æ\",\r x}\n", "batch", "--rules=no:grant-application:2019", "-");

        assertThat(results(run)).hasSize(1);
        assertThat(reported(results(run).get(0))).startsWith("{\"line\":1,\"column\":18} ");
    }

    @Test
    void noLinesAreNoResultsAndNothingIsAcceptable() throws IOException {
        Path none = Files.createFile(folder.resolve("none.jsonl"));
        Path out = folder.resolve("out.jsonl");

        assertThat(Run.of("batch", none.toString())).isEqualTo(new Run(2, "", none + ": holds no documents\n"));
        assertThat(Run.of("batch", none.toString(), "--out", out.toString()).exit())
                .isEqualTo(2);
        assertThat(out).isEmptyFile();
    }

    @Test
    void theSummaryCountsDocumentsByDecisionAndByRule() {
        String budget = "{\"ruleSet\": \"no:budget:2019\", \"lines\": []}";
        Run run = Run.reading(String.join("\n", budget, GOOD, "?", budget), "batch", "-");

        assertThat(run.err()).startsWith("""
                4 lines
                         1  ACCEPTABLE
                         0  TO_JUDGE
                         0  UNDECIDED
                         2  NOT_ACCEPTABLE
                         1  unreadable

                  VIOLATED  NOT_EVALUATED  rule
                """).containsPattern("(?m)^ {9}2 {14}0  core\\.budget\\.lines$");
    }

    @Test
    void theHighestExitCodeWins() {
        assertThat(Run.reading(GOOD, "batch", "-").exit()).isZero();
        assertThat(Run.reading(GOOD + "\n" + BAD, "batch", "-").exit()).isEqualTo(1);
        assertThat(Run.reading(OPEN, "batch", "-").exit()).isEqualTo(1);
        assertThat(Run.reading(BAD + "\n?\n" + GOOD, "batch", "-").exit()).isEqualTo(2);
    }

    @Test
    void theFormalCheckPassesWhereNothingIsOpenButQuestionsOfTheOfficer() {
        assertThat(Run.reading(GOOD + "\n" + ASKING, "batch", "-").exit()).isEqualTo(1);
        assertThat(Run.reading(GOOD + "\n" + ASKING, "batch", "--formal", "-").exit())
                .isZero();
        assertThat(Run.reading(BAD + "\n" + ASKING, "batch", "--formal", "-").exit())
                .isEqualTo(1);
    }

    @Test
    void theLanguageCanBeChosen() {
        assertThat(Run.reading(BAD, "batch", "-").out()).contains("Lønnsmidler utgjør");
        assertThat(Run.reading(BAD, "batch", "--lang", "en", "-").out()).contains("Salary: ");
    }

    @Test
    void aLineTooLongIsRefusedInItsPlace() {
        String tooLong = "{\"title\": \"" + "x".repeat(10_000_000) + "\"}";
        Run run = Run.reading(String.join("\n", GOOD, tooLong, BAD), "batch", "-");

        assertThat(decisions(run)).containsExactly("ACCEPTABLE", "unreadable", "NOT_ACCEPTABLE");
        assertThat(reported(results(run).get(1)))
                .isEqualTo("{\"line\":2,\"column\":1} : is larger than 10 MB, the most that is read");
    }

    @Test
    void anUnknownRuleSetJudgesNothing() {
        Run run = Run.reading(GOOD, "batch", "--rules", "no:budget:2091", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("--rules: unknown rule set 'no:budget:2091'; did you mean 'no:budget:2019'?");
    }

    @Test
    void anInputThatIsNotThereLeavesNothingBehind() {
        Path out = folder.resolve("out.jsonl");
        Run run = Run.of("batch", "missing.jsonl", "--out", out.toString());

        assertThat(run).isEqualTo(new Run(2, "", "missing.jsonl:1:1: there is no such file\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOutputThatCannotBeWrittenIsReportedAtOnce() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), GOOD);

        Run nowhere = Run.of(
                "batch", in.toString(), "--out", folder.resolve("no/out.jsonl").toString());
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err())
                .isEqualTo(
                        "--out: " + folder.resolve("no/out.jsonl") + ": cannot be written: there is no such folder\n");

        Run onFolder = Run.of("batch", in.toString(), "--out", folder.toString());
        assertThat(onFolder.exit()).isEqualTo(2);
        assertThat(onFolder.err()).isEqualTo("--out: " + folder + ": is there already, and no file\n");

        Run onInput = Run.of("batch", in.toString(), "--out", in.toString());
        assertThat(onInput.exit()).isEqualTo(2);
        assertThat(Files.readString(in)).isEqualTo(GOOD);
        assertThat(folder.toFile().list()).containsExactly("in.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
    void standardOutputIsNotReplacedWhereItIsNamedAsAFile(String name) {
        assertThat(Run.reading(BAD, "batch", "-", "--out", name)).isEqualTo(Run.reading(BAD, "batch", "-"));
        assertThat(Run.reading(BAD, "batch", "-", "--out", name, "--resume").err())
                .startsWith("--resume goes on with a file, so it needs --out");
    }

    @Test
    void aLinkToTheOutputStaysALink() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), out);

        assertThat(Run.reading(BAD, "batch", "-", "--out", link.toString()).exit())
                .isEqualTo(1);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(out))
                .isEqualTo(Run.reading(BAD, "batch", "-").out());
    }

    @Test
    void anOutputThatIsWholeHasNothingBesideIt() throws IOException {
        String in = String.join("\n", Collections.nCopies(200, BAD));
        Path out = Files.writeString(folder.resolve("out.jsonl"), "old");

        Run run = Run.reading(in, "batch", "-", "--out", out.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .isEqualTo(Run.reading(in, "batch", "-").out());
        assertThat(folder.toFile().list()).containsExactly("out.jsonl");
    }

    @Test
    void resumeNeedsAFile() {
        assertThat(Run.of("batch", "-", "--resume").err())
                .startsWith("--resume goes on with a file, so it needs --out");
        assertThat(Run.of("batch", "-", "--resume").exit()).isEqualTo(2);
    }

    @Test
    void helpListsTheOptionsAndTheExitCodes() {
        Run run = Run.of("batch", "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("FILE", "--rules", "--lang", "--out", "--resume", "Exit codes:");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    /** The program reports it in one line when it ends, whatever the command. */
    @Test
    void aStandardOutputThatIsClosedStopsTheRunWithoutAWordMore() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(closed, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                new ByteArrayInputStream("{}\n".repeat(1_000).getBytes(UTF_8)),
                false,
                false);

        assertThat(Main.run(terminal, "batch", "--rules", "no:budget:2019", "-"))
                .isEqualTo(3);
        assertThat(err.toString(UTF_8)).isEmpty();
    }
}
