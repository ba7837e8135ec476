// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.requirement.AllOf;
import io.github.rettesnor.requirement.QuestionOfLines;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.testing.WordTests;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has sentences in four languages, each only in its own. */
class WordsTest extends WordTests {

    private static final Pattern NAME = Pattern.compile("\\{([^}|]*)[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");

    private static List<Rule> rules() {
        return new Norway()
                .ruleSets().stream()
                        .flatMap(set -> set.allRules().stream())
                        .distinct()
                        .toList();
    }

    private static String phrase(Language language, String key) {
        return Objects.requireNonNull(Norway.WORDS.phrase(language, key), key);
    }

    WordsTest() {
        super(new Norway().ruleSets());
    }

    @Override
    protected List<? extends Clause> clauses() {
        return new Norway().clauses();
    }

    @ParameterizedTest
    @EnumSource
    void everyTitleBeginsWithASmallLetter(Language language) {
        assertThat(rules()).hasSize(98);
        for (Rule rule : rules()) {
            String id = rule.id().value();
            assertThat(phrase(language, id).substring(0, 1)).as(id).isLowerCase();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionIsAsked(Language language) {
        List<String> questions = rules().stream()
                .filter(rule -> asks(rule.requirement()))
                .map(rule -> rule.id().value() + ".question")
                .toList();
        assertThat(questions).hasSize(14);
        assertThat(Norway.WORDS.keys(language).stream().filter(key -> key.endsWith(".question")))
                .containsExactlyInAnyOrderElementsOf(questions);
        assertThat(questions)
                .allSatisfy(key -> assertThat(phrase(language, key)).contains("?"));
    }

    private static boolean asks(Requirement requirement) {
        return requirement.isQuestion()
                || requirement instanceof QuestionOfLines
                || (requirement instanceof AllOf several
                        && several.all().stream().anyMatch(WordsTest::asks));
    }

    @ParameterizedTest
    @EnumSource
    void sentencesEnd(Language language) {
        for (String key : Norway.WORDS.keys(language)) {
            String phrase = phrase(language, key);
            assertThat(phrase).as(key).doesNotContain(" .");
            boolean sentence = key.startsWith("clause.")
                    || (!key.endsWith(".applies")
                            && rules().stream()
                                    .anyMatch(rule -> key.startsWith(rule.id().value() + ".")));
            assertThat(phrase.endsWith(".") || phrase.contains("?")).as(key).isEqualTo(sentence);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noLanguageBorrowsFromAnother(Language language) {
        Set<String> foreign = switch (language) {
            case NB ->
                Set.of(
                        "ikkje",
                        "frå",
                        "ein",
                        "eit",
                        "éin",
                        "kva",
                        "kvar",
                        "kor",
                        "dei",
                        "eg",
                        "ho",
                        "seier",
                        "manglar",
                        "blei",
                        "vere",
                        "meir",
                        "af",
                        "efter",
                        "hvad",
                        "ansøger",
                        "mindst",
                        "højst",
                        "projektet",
                        "the");
            case NN ->
                Set.of(
                        "ikke",
                        "fra",
                        "en",
                        "et",
                        "én",
                        "hva",
                        "hver",
                        "hvert",
                        "hvor",
                        "hvilken",
                        "hvilke",
                        "hvem",
                        "de",
                        "mangler",
                        "være",
                        "mer",
                        "mellom",
                        "noen",
                        "søker",
                        "lønnsmidler",
                        "midler",
                        "kommer",
                        "trenger",
                        "beskrivelse",
                        "deltakere",
                        "prosjektets",
                        "af",
                        "efter",
                        "the");
            case DA ->
                Set.of(
                        "å",
                        "av",
                        "etter",
                        "hva",
                        "frå",
                        "ikkje",
                        "prosjektet",
                        "prosjektets",
                        "lønnsmidler",
                        "søker",
                        "minst",
                        "høyst",
                        "registeret",
                        "avdelingen",
                        "bruker",
                        "the");
            case EN -> Set.of("og", "ikke", "ikkje", "er", "av", "af", "til", "som", "med", "en", "et");
        };
        for (String key : Norway.WORDS.keys(language)) {
            List<String> words = Arrays.asList(LETTERS.split(
                    NAME.matcher(phrase(language, key)).replaceAll(" ").toLowerCase(Locale.ROOT)));
            assertThat(words).as(key).doesNotContainAnyElementsOf(foreign);
        }
    }

    @Test
    void theStrategysGoalsHaveNames() {
        assertThat(StrategyGoals.CODES).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        for (Language language : Language.values()) {
            assertThat(Norway.WORDS.keys(language).stream().filter(key -> key.startsWith("goal.")))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 11)
                            .mapToObj(goal -> "goal." + goal)
                            .toList());
        }
        assertThat(phrase(Language.NB, "goal.5")).isEqualTo("Økt pasient- og brukermedvirkning");
        assertThat(phrase(Language.NN, "goal.4")).isEqualTo("Auka pasienttryggleik");
        assertThat(phrase(Language.EN, "goal.10")).isEqualTo("Sufficient funding");
    }
}
