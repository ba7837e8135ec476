// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.requirement.InWords;
import io.github.rettesnor.requirement.Question;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence exists in all four languages. */
class WordsTest {

    private static final Pattern NAME = Pattern.compile("\\{[^}]*}");

    private static List<Rule> rules() {
        return Stream.concat(
                        LktNomination2021.RULES.rules().stream(), GeneralPracticeProject2018.RULES.rules().stream())
                .toList();
    }

    private static Set<String> keys(Language language) {
        Set<String> keys = new TreeSet<>(Denmark.WORDS.keys(language));
        keys.addAll(Phrasebook.CORE.keys(language));
        return keys;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasTheSameKeys(Language language) {
        assertThat(Denmark.WORDS.keys(language)).isEqualTo(Denmark.WORDS.keys(Language.DA));
        assertThat(Phrasebook.CORE.keys(language)).isEqualTo(Phrasebook.CORE.keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachRuleHasATitle(Language language) {
        assertThat(keys(language))
                .containsAll(rules().stream().map(rule -> rule.id().value()).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachQuestionToTheOfficerIsAsked(Language language) {
        for (Rule rule : rules()) {
            boolean asks = asks(rule.requirement());
            assertThat(Denmark.WORDS.keys(language).contains(rule.id() + ".question"))
                    .as(rule.id().value())
                    .isEqualTo(asks);
            if (asks) {
                assertThat(Denmark.WORDS.phrase(language, rule.id() + ".question"))
                        .endsWith("?");
            }
        }
    }

    private static boolean asks(Requirement requirement) {
        return requirement instanceof Question
                || requirement instanceof InWords
                || requirement.parts().stream().anyMatch(WordsTest::asks);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachSentenceFillsInTheSameFiguresInEachLanguage(Language language) {
        for (String key : Denmark.WORDS.keys(Language.DA)) {
            assertThat(figures(language, key)).as(key).isEqualTo(figures(Language.DA, key));
        }
    }

    private static Set<String> figures(Language language, String key) {
        String phrase = Denmark.WORDS.phrase(language, key);
        return NAME.matcher(phrase == null ? "" : phrase)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachKeyBelongsToARuleATermOrAGoal(Language language) {
        List<String> known = Stream.concat(
                        rules().stream().map(rule -> rule.id().value()),
                        Stream.of("term", "goal", "scheme.dk", "clause.L8"))
                .toList();
        assertThat(Denmark.WORDS.keys(language))
                .allMatch(key -> known.stream().anyMatch(id -> key.equals(id) || key.startsWith(id + ".")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nominatorsTracksAndGoalsHaveNames(Language language) {
        Set<String> keys = Denmark.WORDS.keys(language);
        assertThat(keys)
                .containsAll(Stream.of(Nominators.CODES).map("term."::concat).toList());
        assertThat(keys)
                .containsAll(Samples.TRACKS.stream().map("term."::concat).toList());
        assertThat(keys)
                .containsAll(Stream.of(NationalGoals.CODES).map("goal."::concat).toList());
    }
}
