// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of examples/documents have the results that expected.yaml states, no more and no less. */
class ExampleDocumentsTest {

    private static final String EXPECTED = "expected.yaml";

    @ParameterizedTest
    @MethodSource("expected")
    void aDocumentComesToWhatIsExpected(Expected expected) {
        Verdict verdict = judge(Input.of(Run.DOCUMENTS.resolve(expected.document())));

        assertThat(verdict.findings().stream()
                        .map(finding ->
                                new Place(finding.rule().value(), finding.path().toString()))
                        .toList())
                .isEqualTo(expected.findings());
        assertThat(verdict.decision()).isEqualTo(expected.decision());
    }

    @Test
    void everyDocumentIsExpected() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(Run.DOCUMENTS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(EXPECTED)))
                    .containsExactlyInAnyOrderElementsOf(
                            expected().map(Expected::document).toList());
        }
    }

    static Stream<Expected> expected() {
        return Documents.read(Input.of(Run.DOCUMENTS.resolve(EXPECTED)), All.class).documents().stream();
    }

    private static Verdict judge(Input input) {
        return Judge.of(RuleSets.all()).judge(input).verdict();
    }

    public record All(List<Expected> documents) {}

    public record Expected(String document, Decision decision, List<Place> findings) {

        @Override
        public String toString() {
            return document;
        }
    }

    public record Place(String rule, @Nullable String path) {}
}
