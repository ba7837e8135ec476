// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.util.Map;
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

    @Test
    void aTitleIsSoughtInTheRuleSetAndThenInThoseItIncludes() {
        RuleId travel = new RuleId("xx.budget.travel");
        RuleSet<Application> whole = TestRules.set(Application.class)
                .include("budget", TestRules.BUDGET.speaking(title("the ceiling for travel")));
        assertThat(Words.title(Language.EN, travel, TestRules.APPLICATION)).isEqualTo("xx.budget.travel");
        assertThat(Words.title(Language.EN, travel, whole)).isEqualTo("the ceiling for travel");
        assertThat(Words.title(Language.EN, travel, whole.speaking(title("journeys"))))
                .isEqualTo("journeys");
        assertThat(Words.title(Language.EN, new RuleId("xx.budget.lodging"), whole))
                .isEqualTo("xx.budget.lodging");
    }

    private static Map<Language, Map<String, String>> title(String title) {
        return Map.of(Language.EN, Map.of("xx.budget.travel", title));
    }
}
