// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Phrasebook BOOK = Phrasebook.of(Language.EN, Words.class, "cases");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasAllWordsWithTheSameFigures(Language language) {
        assertThat(BOOK.keys(language)).isEqualTo(BOOK.keys(Language.EN)).hasSizeGreaterThan(15);
        for (String key : BOOK.keys(Language.EN)) {
            assertThat(figures(language, key)).as(key).isEqualTo(figures(Language.EN, key));
        }
    }

    private static Set<String> figures(Language language, String key) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(String.valueOf(BOOK.phrase(language, key)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyDecisionAndOutcomeHasAWord() {
        for (Decision decision : Decision.values()) {
            assertThat(BOOK.keys(Language.NB)).contains("term." + decision);
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(BOOK.keys(Language.NB)).contains("term." + outcome);
        }
    }
}
