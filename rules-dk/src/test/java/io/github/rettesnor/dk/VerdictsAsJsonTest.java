// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.json.RettesnorModule;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The verdicts on the example documents, written and read by a host's mapper that finds the module and the rule sets itself. */
class VerdictsAsJsonTest {

    private static final Path EXAMPLES = Path.of("../examples/documents");
    private static final JsonMapper HOSTS =
            JsonMapper.builder().findAndAddModules().build();
    private static final JsonMapper STRANGER =
            JsonMapper.builder().addModule(new RettesnorModule(List.of())).build();

    @TestFactory
    Stream<DynamicTest> whatIsReadBackIsEqualAndSpeaksEveryLanguage() throws IOException {
        return each(judged -> {
            for (Language language : Language.values()) {
                Verdict verdict = judged.verdict().in(language.locale());
                String written = HOSTS.writeValueAsString(verdict);
                Verdict read = HOSTS.readValue(written, Verdict.class);
                assertThat(read).isEqualTo(verdict);
                assertThat(HOSTS.writeValueAsString(read)).isEqualTo(written);
                for (Language other : Language.values()) {
                    assertThat(sentences(read, other)).isEqualTo(sentences(verdict, other));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> withoutTheRuleSetTheSentencesAreAsTheyWereWritten() throws IOException {
        return each(judged -> {
            for (Language language : Language.values()) {
                Verdict verdict = judged.verdict().in(language.locale());
                String written = STRANGER.writeValueAsString(verdict);
                Verdict read = STRANGER.readValue(written, Verdict.class);
                assertThat(read).isEqualTo(verdict);
                assertThat(STRANGER.writeValueAsString(read)).isEqualTo(written);
                for (Language other : Language.values()) {
                    assertThat(sentences(read, other)).isEqualTo(sentences(verdict, language));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> findingsAndMeasuresAloneAreReadBackEqual() throws IOException {
        return each(judged -> {
            for (Finding finding : judged.verdict().findings()) {
                Finding read = HOSTS.readValue(HOSTS.writeValueAsString(finding), Finding.class);
                assertThat(read).isEqualTo(finding);
                assertThat(read.message(Language.EN.locale())).isEqualTo(finding.message(Language.EN.locale()));
            }
            for (Measure measure : judged.measures()) {
                assertThat(HOSTS.readValue(HOSTS.writeValueAsString(measure), Measure.class))
                        .isEqualTo(measure);
            }
        });
    }

    private static Stream<DynamicTest> each(Law law) throws IOException {
        Judge judge = Judge.of(new Denmark().ruleSets());
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Path> documents = files.filter(
                            file -> file.getFileName().toString().startsWith("dk-"))
                    .sorted()
                    .toList();
            assertThat(documents).hasSizeGreaterThan(5);
            return documents.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> law.holds(judge.judge(Input.of(file)))));
        }
    }

    private static List<String> sentences(Verdict verdict, Language language) {
        return Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                .map(finding -> finding.message(language.locale()) + " " + finding.cure(language.locale()))
                .toList();
    }

    private interface Law {
        void holds(Judged<?> judged);
    }
}
