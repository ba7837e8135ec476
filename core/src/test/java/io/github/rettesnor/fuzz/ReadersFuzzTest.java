// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.rettesnor.call.Calls;
import io.github.rettesnor.call.DecisionFile;
import io.github.rettesnor.cases.CaseResult;
import io.github.rettesnor.cases.RuleCase;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a reader is given, it reads them or reports in one line why not. Runs on the examples and on the inputs that once
 * failed (beside this class, in the resources). To look for more, one reader at a time, for some minutes:
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 mvn -pl core test -Dtest='ReadersFuzzTest#calls' -Djacoco.skip -Djazzer.hooks=true -Djazzer.max_duration=5m
 * }</pre>
 */
class ReadersFuzzTest {

    private static final List<RuleSet<?>> RULES =
            List.of(TestRules.APPLICATION, TestRules.BUDGET, TestRules.REPORT, TestRules.INVITATION);
    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    private Path folder;

    static Stream<byte[]> documents() {
        return files(EXAMPLES.resolve("documents"), ".json");
    }

    static Stream<byte[]> yaml() {
        return Stream.of(files(EXAMPLES.resolve("documents"), ".yaml"), callFiles(), caseFiles())
                .flatMap(several -> several);
    }

    static Stream<byte[]> callFiles() {
        return files(EXAMPLES.resolve("calls"), ".yaml");
    }

    static Stream<byte[]> decisionFiles() {
        return files(EXAMPLES.resolve("decisions"), ".yaml");
    }

    static Stream<byte[]> caseFiles() {
        return files(EXAMPLES.resolve("officer-tests/src/test/cases"), ".yaml");
    }

    private static Stream<byte[]> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .map(ReadersFuzzTest::bytes)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("documents")
    @FuzzTest
    void documentsInJson(byte[] bytes) {
        RULES.forEach(rules -> reads(() -> judge(input("document.json", bytes), rules)));
    }

    @MethodSource("yaml")
    @FuzzTest
    void documentsInYaml(byte[] bytes) {
        RULES.forEach(rules -> reads(() -> judge(input("document.yaml", bytes), rules)));
    }

    @MethodSource("callFiles")
    @FuzzTest
    void calls(byte[] bytes) {
        reads(() -> Calls.read(List.of(input("call.yaml", bytes)), RULES));
        reads(() -> Calls.read(List.of(input("call.json", bytes)), RULES));
    }

    @MethodSource("decisionFiles")
    @FuzzTest
    void decisions(byte[] bytes) {
        reads(() -> DecisionFile.read(input("decisions.yaml", bytes)));
        reads(() -> DecisionFile.read(input("decisions.json", bytes)));
    }

    @MethodSource("caseFiles")
    @FuzzTest
    void cases(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("case.yaml"), bytes);
        List<RuleCase> cases = RuleCase.in(file, RULES);
        assertThat(cases).isNotEmpty();
        for (RuleCase each : cases) {
            CaseResult result = each.run();
            assertThat(result.message(Locale.ENGLISH).isEmpty()).isEqualTo(result.status() == CaseResult.Status.PASSED);
            assertThat(each.uri().getQuery())
                    .isEqualTo("line=" + each.position().line());
        }
    }

    private static Input input(String name, byte[] bytes) {
        return Input.of(name, new ByteArrayInputStream(bytes));
    }

    private static <D> void judge(Input input, RuleSet<D> rules) {
        Verdict verdict = rules.check(Documents.reading(input, rules.document()));
        for (Finding finding : verdict.findings()) {
            assertThat(finding.message(Locale.ENGLISH)).isNotEmpty();
            assertThat(((Position) finding.place()).line()).isPositive();
        }
        verdict.problems().forEach(ReadersFuzzTest::isInOneLine);
        assertThat(verdict.problems().isEmpty() || verdict.decision() != Decision.ACCEPTABLE)
                .isTrue();
    }

    /** Unreadable is the only failure there may be, and states where and what in one line. */
    private static void reads(Runnable reading) {
        try {
            reading.run();
        } catch (Unreadable e) {
            e.problems().forEach(ReadersFuzzTest::isInOneLine);
        }
    }

    private static void isInOneLine(Problem problem) {
        assertThat(problem.toString()).doesNotContain("\n", "\r", "\u0000");
        assertThat(problem.message(Locale.ENGLISH)).isNotBlank();
        assertThat(((Position) problem.location()).line()).isPositive();
        assertThat(((Position) problem.location()).column()).isPositive();
    }
}
