// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.testing.TestRules.BUDGET;
import static io.github.rettesnor.testing.TestRules.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.testing.Applications;
import io.github.rettesnor.verdict.Finding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that is missing is found when the rule set is made; a language that is missing is not a fault. */
class MissingWordsTest {

    private static final Rule TITLE = error("xx.a.b", given("title"));

    /** A requirement of a host, always violated. */
    public record Refused(int most) implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> examination.violated("violated", Figures.of("line", Figures.count(7)));
        }

        @Override
        public Set<String> figureNames() {
            return Set.of("line");
        }
    }

    /** A requirement with a phrasebook of its own. */
    public record Worded() implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> examination.violated("violated", Figures.NONE);
        }

        @Override
        public Phrasebook phrasebook() {
            return words(Language.EN, "worded.demand", "Some words.", "worded.violated", "No words.");
        }
    }

    private static Phrasebook words(Language language, String... keysAndPhrases) {
        Map<String, String> phrases = new HashMap<>();
        for (int i = 0; i < keysAndPhrases.length; i += 2) {
            phrases.put(keysAndPhrases[i], keysAndPhrases[i + 1]);
        }
        return Phrasebook.CORE.with(Map.of(language, phrases));
    }

    private static RuleSet<Application> set(Phrasebook words, Rule... rules) {
        return RuleSet.of("xx:test:1", Application.class, words, rules);
    }

    private static String message(RuleSet<Application> rules, Language language) {
        Finding finding = rules.check(Applications.example()).findings("xx.a.b").get(0);
        return finding.message(language.locale());
    }

    @Test
    void aRuleWithoutATitleIsRefusedWithTheKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(Phrasebook.CORE, TITLE))
                .withMessage(
                        "xx:test:1: the rule xx.a.b has no title; give it one in at least one language, under the key"
                                + " 'xx.a.b'");
    }

    @Test
    void allThatIsMissingIsReportedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(Phrasebook.CORE, TITLE, error("xx.a.c", question("title"))))
                .withMessageContainingAll("'xx.a.b'", "'xx.a.c'", "'xx.a.c.question'");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTitleInOneLanguageIsEnoughForAll(Language written) {
        RuleSet<Application> rules = set(words(written, "xx.a.b", "the name"), TITLE);
        assertThat(Arrays.stream(Language.values()))
                .allMatch(asked -> rules.title(TITLE.id(), asked).equals("the name"));
    }

    @Test
    void aQuestionThatIsNotAskedIsRefusedWithTheKey() {
        Rule asked = error("xx.a.b", allOf(given("title"), question("title")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(words(Language.EN, "xx.a.b", "the name"), asked))
                .withMessage("xx:test:1: the requirement question of the rule xx.a.b has no sentence; give it one in at"
                        + " least one language, such as under the key 'xx.a.b.question'");
        assertThat(set(words(Language.DA, "xx.a.b", "titel", "xx.a.b.question", "Er den god?"), asked)
                        .allRules())
                .hasSize(4);
    }

    @Test
    void anOwnRequirementWithoutASentenceIsRefusedWithTheKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(words(Language.EN, "xx.a.b", "the name"), error("xx.a.b", new Refused(3))))
                .withMessageContaining("'refused.demand'");
    }

    @Test
    void aNameInBracesThatNothingFillsInIsRefusedWithTheKey() {
        Phrasebook words = words(
                Language.DA,
                "xx.a.b",
                "titlen",
                "refused.violated",
                "{title}: linje {line}",
                "refused.demand",
                "Højst {most}",
                "xx.a.b.violated.cure",
                "Ret {nope}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(words, error("xx.a.b", new Refused(3))))
                .withMessage(
                        "xx:test:1: the phrase 'xx.a.b.violated.cure' has {nope}, which the requirement refused never"
                                + " fills in there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{line|more}", "{line|none|one|more|many}"})
    void aNumberWithTooFewOrTooManyWordsIsRefusedWithTheKey(String number) {
        Phrasebook words = words(Language.EN, "xx.a.b", "the name", "refused.violated", "Above " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(words, error("xx.a.b", new Refused(3))))
                .withMessage(
                        "xx:test:1: the phrase 'refused.violated' has " + number
                                + "; a number needs the words for one and more, as in {count|line|lines}, or for none, one and more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{line}", "{line|one|more}", "{line|none|one|more}"})
    void aNumberWithItsWordsIsFilledIn(String number) {
        Phrasebook words = words(Language.EN, "xx.a.b", "the name", "refused.violated", "Above " + number);
        assertThat(set(words, error("xx.a.b", new Refused(3))).words().has("refused.violated"))
                .isTrue();
    }

    @Test
    void aParameterIsFilledInWhereTheRuleIsDescribedNotInAFinding() {
        Phrasebook words = words(Language.EN, "xx.a.b", "the name", "refused.violated", "At most {most}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(words, error("xx.a.b", new Refused(3))))
                .withMessageContaining("'refused.violated' has {most}");
    }

    @Test
    void theWordsOfALongerIdAreNotThoseOfTheRule() {
        Phrasebook words = words(
                Language.EN, "xx.a.b", "the name", "refused.violated", "Line {line}", "xx.a.b.c.violated", "{nope}");
        assertThat(message(set(words, error("xx.a.b", new Refused(3))), Language.EN))
                .isEqualTo("Line 7");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRequirementsOwnPhrasebookIsAskedWhereTheRuleSetHasNoSentence(Language language) {
        RuleSet<Application> rules = set(words(Language.EN, "xx.a.b", "the name"), error("xx.a.b", new Worded()));
        assertThat(message(rules, language)).isEqualTo("No words.");
        RuleSet<Application> own =
                rules.withWords(Map.of(Language.EN, Map.of("xx.a.b.violated", "Words of the rule set.")));
        assertThat(message(own, language)).isEqualTo("Words of the rule set.");
    }

    @Test
    void aRevisionNeedsWordsForWhatItAdds() {
        Rule added = error("xx.budget.more", given("lines"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUDGET.revise("a", "b").add(added).done())
                .withMessageContaining("'xx.budget.more'");
        RuleSet<Budget> more = BUDGET.revise("a", "b")
                .add(added)
                .words(Map.of(Language.NN, Map.of("xx.budget.more", "meir")))
                .done();
        assertThat(more.title(added.id(), Language.of(Locale.GERMAN))).isEqualTo("meir");
    }
}
