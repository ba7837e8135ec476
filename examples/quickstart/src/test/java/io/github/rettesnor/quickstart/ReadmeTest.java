// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is compiled, run, and prints what it says. Its commands are run by the build's own checks. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final String README = read(ROOT.resolve("README.md"));

    @TestFactory
    Stream<DynamicTest> eachBlockOfJavaStandsInAProgramThatIsCompiledAndTested() {
        List<String> programs = programs();
        List<String> blocks = blocks("java");
        assertThat(blocks).isNotEmpty();
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.lines().findFirst().orElse(""),
                        () -> assertThat(programs)
                                .as("programs with these lines")
                                .anyMatch(program -> program.contains(squeezed(block)))));
    }

    @Test
    void theBlocksOfTextAreWhatTheProgramsPrint() {
        assertThat(blocks("text")).containsExactly(Printed.by(Quickstart::main), Printed.by(Headroom::main));
    }

    @Test
    void theVersionIsTheOneThatIsBuilt() {
        assertThat(Pattern.compile("<version>([^<]+)</version>")
                        .matcher(README)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(System.getProperty("project.version")::equals);
    }

    @Test
    void eachFileThatIsLinkedIsThere() {
        assertThat(Pattern.compile("]\\(([^)#:]+)[)#]")
                        .matcher(README)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```")
                .matcher(README)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> programs() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("target"))
                    .map(file -> squeezed(read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
