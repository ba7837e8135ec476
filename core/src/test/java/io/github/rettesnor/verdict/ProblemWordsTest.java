// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTest {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Phrasebook WORDS = Phrasebook.of(Language.EN, Problem.class, "problems");

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachProblemHasASentenceInEachLanguage(Language language) {
        assertThat(WORDS.keys(language)).containsExactlyInAnyOrderElementsOf(WORDS.keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSentenceHasTheSameValuesInEachLanguage(Language language) {
        for (String key : WORDS.keys(Language.EN)) {
            assertThat(names(language, key)).as(key).isEqualTo(names(Language.EN, key));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNameInBracesIsLeftInASentence(Language language) {
        for (String key : WORDS.keys(Language.EN)) {
            Map<String, String> values =
                    names(Language.EN, key).stream().collect(Collectors.toMap(name -> name, name -> "7"));
            Problem problem = new Problem("a.json", Position.START, Path.ROOT, key, values);
            assertThat(problem.message(language.locale())).as(key).doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aProblemOfAnUnknownKindStillShowsItsKindAndValues(Language language) {
        Problem problem = new Problem("a.json", Position.START, Path.ROOT, "of-a-later-version", Map.of("most", "7"));
        Locale locale = language.locale();
        assertThat(problem.message(locale)).isEqualTo("of-a-later-version {most=7}");
    }

    private static Set<String> names(Language language, String key) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(String.valueOf(WORDS.phrase(language, key)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(names::add);
        return names;
    }
}
