// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.requirement.Sample;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.testing.Reported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyPageTest {

    private static final Vocabulary VOCABULARY = Vocabulary.core();

    static Stream<String> names() {
        return VOCABULARY.names().stream();
    }

    private static String page(String language) {
        return new VocabularyPage(
                        Locale.forLanguageTag(language),
                        requirement -> Calls.write(requirement, Notation.YAML),
                        Notation.JSON_LINE::write)
                .of(VOCABULARY);
    }

    /** {@code -Drettesnor.write=true} writes them anew. */
    @ParameterizedTest
    @ValueSource(strings = {"nb", "da", "en"})
    void thePagesAreThoseThatTheCodeGives(String language) throws IOException {
        Path file = Path.of("../examples/calls/VOCABULARY." + language + ".md");
        if (Boolean.getBoolean("rettesnor.write")) {
            Files.writeString(file, page(language));
        }
        assertThat(Files.readString(file)).isEqualTo(page(language));
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachRequirementHasASampleWhoseExamplesAreAsTheyClaim(String name) {
        Sample sample = Objects.requireNonNull(VOCABULARY.sample(name), name);
        assertThat(sample.requirement().name()).isEqualTo(name);
        Example example = sample.requirement().example(sample.document());
        if (example != null) {
            assertThat(outcome(sample, example.passes()))
                    .as("%s", example.passes())
                    .isEqualTo("PASSED");
            assertThat(outcome(sample, example.fails()))
                    .as("%s", example.fails())
                    .isEqualTo("VIOLATED");
        }
    }

    private static String outcome(Sample sample, Object fragment) {
        Object whole = sample.document() == Budget.class && !((Map<?, ?>) fragment).containsKey("currency")
                ? Fragments.merged(Fragments.fields("currency", "EUR"), fragment)
                : fragment;
        Document document = Documents.read(Input.of("example.json", Notation.JSON.write(whole)), sample.document());
        return Reported.by(sample.requirement(), document).get(0);
    }

    @Test
    void noSentenceOfThePageHasABraceLeftOrAnUnknownLabel() {
        for (String language : List.of("nb", "nn", "da", "en")) {
            assertThat(page(language).lines().filter(line -> !line.startsWith("- ") && !line.startsWith("  ")))
                    .noneMatch(line -> line.contains("{") || line.contains("vocabulary."));
        }
    }
}
