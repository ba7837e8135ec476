// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.json.RettesnorModule;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The verdicts on the example documents, written and read by a host's mapper that finds the module and the rule sets itself. */
public abstract class VerdictsAsJson {

    private static final JsonMapper HOSTS =
            JsonMapper.builder().findAndAddModules().build();
    private static final JsonMapper STRANGER =
            JsonMapper.builder().addModule(new RettesnorModule(List.of())).build();

    private final List<RuleSet<?>> sets;

    /**
     * Verdicts of the rule sets of a country.
     *
     * @param sets the rule sets
     */
    protected VerdictsAsJson(List<RuleSet<?>> sets) {
        this.sets = sets;
    }

    @TestFactory
    public Stream<DynamicTest> whatIsReadBackIsEqualAndSpeaksEveryLanguage() {
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
    public Stream<DynamicTest> withoutTheRuleSetTheSentencesAreAsTheyWereWritten() {
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
    public Stream<DynamicTest> findingsAndMeasuresAloneAreReadBackEqual() {
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

    private Stream<DynamicTest> each(Consumer<Judged<?>> law) {
        return ExampleDocuments.each(Judge.of(sets), sets.get(0).id().country(), law);
    }

    private static List<String> sentences(Verdict verdict, Language language) {
        return Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                .map(finding -> finding.message(language.locale()) + " " + finding.cure(language.locale()))
                .toList();
    }
}
