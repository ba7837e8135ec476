// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.requirement.EntriesAtMost;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTestsTest {

    private static WordTests tests(Map<String, String> english, Map<String, String> danish, Language... languages) {
        RuleSet<Application> rules = RuleSet.of(
                "xx:test:1",
                Application.class,
                Phrasebook.CORE.with(Map.of(Language.EN, english, Language.DA, danish)),
                Rule.must("xx.few", Source.document("A call"), new EntriesAtMost(Place.of("goals"), 3)));
        return new WordTests(List.of(rules), languages) {};
    }

    @Test
    void wordsInEachLanguageAskedForAreComplete() {
        WordTests tests = tests(Map.of("xx.few", "few goals"), Map.of(), Language.EN);
        assertThatCode(tests::eachRuleHasATitleInEachLanguage).doesNotThrowAnyException();
        assertThatCode(tests::theLanguagesHaveTheSamePhrasesWithTheSameFigures).doesNotThrowAnyException();
        assertThatCode(tests::noPhraseIsLeftOver).doesNotThrowAnyException();
        assertThatCode(tests::theTextOfARuleFollowsItsLimits).doesNotThrowAnyException();
    }

    @Test
    void aTitleThatALanguageLacksIsReported() {
        WordTests tests = tests(Map.of("xx.few", "few goals"), Map.of(), Language.EN, Language.DA);
        assertThatThrownBy(tests::eachRuleHasATitleInEachLanguage).hasMessageContaining("xx.few has no title in DA");
        assertThatThrownBy(tests::theLanguagesHaveTheSamePhrasesWithTheSameFigures)
                .hasMessageContaining("xx.few is missing in DA");
    }

    @Test
    void aFigureThatOneLanguageLacksIsReported() {
        WordTests tests = tests(
                Map.of("xx.few", "few goals", "xx.few.demand", "At most {maximum} goals."),
                Map.of("xx.few", "få mål", "xx.few.demand", "Højst tre mål."),
                Language.EN,
                Language.DA);
        assertThatThrownBy(tests::theLanguagesHaveTheSamePhrasesWithTheSameFigures)
                .hasMessageContaining("xx.few.demand has other figures in one language");
    }

    @Test
    void aLimitThatIsWrittenOutIsReported() {
        WordTests tests =
                tests(Map.of("xx.few", "few goals", "xx.few.demand", "At most three goals."), Map.of(), Language.EN);
        assertThatThrownBy(tests::theTextOfARuleFollowsItsLimits)
                .hasMessageContaining("xx.few has the same text in EN with maximum + 1");
    }

    @Test
    void aPhraseOfNoRuleIsReported() {
        WordTests tests = tests(Map.of("xx.few", "few goals", "xx.fwe.cure", "Remove one."), Map.of(), Language.EN);
        assertThatThrownBy(tests::noPhraseIsLeftOver).hasMessageContaining("xx.fwe.cure belongs to nothing, in EN");
    }
}
