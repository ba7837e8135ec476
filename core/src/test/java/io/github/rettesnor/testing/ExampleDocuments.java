// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The documents of a country in {@code examples/documents}, seen from a module beside it. */
final class ExampleDocuments {

    private static final Path FOLDER = Path.of("..", "examples", "documents");

    private ExampleDocuments() {}

    /** A test for each document, which the judge judges first. */
    static Stream<DynamicTest> each(Judge judge, String country, Consumer<Judged<?>> law) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> documents = files.filter(
                            file -> file.getFileName().toString().startsWith(country + "-"))
                    .sorted()
                    .toList();
            assertThat(documents).hasSizeGreaterThan(5);
            return documents.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> law.accept(judge.judge(Input.of(file)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
