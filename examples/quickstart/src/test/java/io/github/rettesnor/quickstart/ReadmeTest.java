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

/** What the README and the guide show is compiled, run, and prints what stands there. Their commands are run by the build's own checks. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final List<Path> PAGES = pages();

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
    void theVersionsAreThoseThatAreBuiltAndBuiltWith() {
        String project = System.getProperty("project.version");
        List<String> others = found("<([a-z-]+).version>([^<]+)</\\1.version>", ROOT.resolve("pom.xml"), 2)
                .toList();
        for (Path page : PAGES) {
            assertThat(found(
                            "<groupId>io.github.rettesnor</groupId>\\s*<artifactId>[^<]+</artifactId>\\s*<version>([^<]+)<",
                            page))
                    .as(page.toString())
                    .allMatch(project::equals);
            assertThat(found("<version>([^<]+)</version>", page))
                    .as(page.toString())
                    .allMatch(version -> version.equals(project) || others.contains(version));
        }
    }

    @Test
    void eachFileThatIsLinkedIsThere() {
        for (Path page : PAGES) {
            assertThat(found("]\\(([^)#:]+)[)#]", page))
                    .as(page.toString())
                    .allSatisfy(file -> assertThat(page.resolveSibling(file)).exists());
        }
    }

    @Test
    void theGuideLeadsToEachOfItsPages() {
        Path guide = ROOT.resolve("core").resolve("guide");
        List<String> linked =
                found("]\\(([a-z-]+\\.md)\\)", guide.resolve("README.md")).toList();
        assertThat(PAGES.stream()
                        .filter(page -> page.startsWith(guide))
                        .map(page -> page.getFileName().toString()))
                .contains("README.md")
                .filteredOn(name -> !name.equals("README.md"))
                .containsExactlyInAnyOrderElementsOf(linked);
    }

    private static List<Path> pages() {
        try (Stream<Path> guide = Files.list(ROOT.resolve("core").resolve("guide"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), guide.sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> blocks(String language) {
        return PAGES.stream()
                .flatMap(page -> found("(?ms)^```" + language + "\\n(.*?)^```", page))
                .toList();
    }

    private static Stream<String> found(String pattern, Path page) {
        return found(pattern, page, 1);
    }

    private static Stream<String> found(String pattern, Path page, int group) {
        return Pattern.compile(pattern).matcher(read(page)).results().map((MatchResult found) -> found.group(group));
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
