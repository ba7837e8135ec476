// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.requirement.InWords;
import io.github.rettesnor.requirement.Question;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.testing.WordTests;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence exists in all four languages. */
class WordsTest extends WordTests {

    private static List<Rule> rules() {
        return Stream.concat(
                        LktNomination2021.RULES.rules().stream(), GeneralPracticeProject2018.RULES.rules().stream())
                .toList();
    }

    WordsTest() {
        super(new Denmark().ruleSets());
    }

    @Override
    protected List<? extends Clause> clauses() {
        return new Denmark().clauses();
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
