// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {"no.budget.salary-share", "dk.lkt.q1", "core.title", "dk.gp.data.exchange", "a.1"})
    void aRuleIdIsWordsBetweenDots(String id) {
        assertThat(new RuleId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "No.title",
                "no..title",
                "no.title.",
                ".no",
                "no.-x",
                "1.a",
                "no.a b",
                "no.å",
                "no.a\n"
            })
    void anythingElseIsNoRuleId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleId(id))
                .withMessage("'" + id + "' is not a rule id such as no.budget.salary-share");
    }

    @Test
    void ruleIdsAreInTheOrderOfTheAlphabet() {
        assertThat(new RuleId("a.b")).isLessThan(new RuleId("a.c")).isEqualByComparingTo(new RuleId("a.b"));
    }

    @Test
    void aRuleSetIdHasThreeParts() {
        RuleSetId id = RuleSetId.of("no:grant-application:2019");
        assertThat(id)
                .isEqualTo(new RuleSetId("no", "grant-application", "2019"))
                .hasToString("no:grant-application:2019");
        assertThat(id).isGreaterThan(RuleSetId.of("no:budget:2019")).isEqualByComparingTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "no:budget",
                "no:budget:",
                "NO:budget:2019",
                "no:budget:2019:1",
                "no:Budget:2019",
                ":budget:1",
                "no:1a:1"
            })
    void anythingElseIsNoRuleSetId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSetId.of(id))
                .withMessage("'" + id + "' is not a rule-set id such as no:grant-application:2019");
    }

    @Test
    void theFormIsCheckedHoweverTheIdIsMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleSetId("no:x", "budget", "2019"));
    }

    @Test
    void aSourceIsARefinedReference() {
        Source call = Source.document("Utlysning").publishedAt("https://example.org/call");
        Source item = call.at("Lønnsmidler", 2).clause("C8.2");
        assertThat(item)
                .isEqualTo(new Source("Utlysning", "Lønnsmidler", "2", URI.create("https://example.org/call"), "C8.2"))
                .hasToString("Utlysning, Lønnsmidler, 2");
        assertThat(call.at("Lønnsmidler")).hasToString("Utlysning, Lønnsmidler");
        assertThat(call).hasToString("Utlysning");
        assertThat(item.at("Reise").item()).isNull();
        assertThat(item.at("Reise").clause()).isEqualTo("C8.2");
        assertThat(item.publishedAt("https://example.org/2").clause()).isEqualTo("C8.2");
    }

    @ParameterizedTest
    @CsvSource({
        "tittle, title",
        "titel, title",
        "Title, title",
        "itle, title",
        "buget, budget",
        "xqzv, ",
        "tixxe, title",
        "xixxe, "
    })
    void theNearestKnownNameIsFound(String written, String nearest) {
        List<String> known = List.of("title", "budget", "registry");
        assertThat(Nearest.to(written, known)).isEqualTo(nearest);
    }

    @Test
    void aThirdOfTheLettersMayDiffer() {
        assertThat(Nearest.to("abcdefxxx", List.of("abcdefghi"))).isEqualTo("abcdefghi");
        assertThat(Nearest.to("abcdexxxx", List.of("abcdefghi"))).isNull();
    }

    @Test
    void twoSwappedLettersAreOneStep() {
        assertThat(Nearest.to("ba", List.of("xyz", "ab"))).isEqualTo("ab");
        assertThat(Nearest.to("badc", List.of("abcd"))).isEqualTo("abcd");
        assertThat(Nearest.to("badcfe", List.of("abcdef"))).isNull();
        assertThat(Nearest.to("abdc", List.of("abxx", "abcd"))).isEqualTo("abcd");
    }

    @Test
    void theFirstOfTwoThatAreEquallyNearIsTaken() {
        assertThat(Nearest.to("abc", List.of("abd", "abe"))).isEqualTo("abd");
        assertThat(Nearest.to("abc", List.of("axd", "abe"))).isEqualTo("abe");
    }

    @Test
    void aVeryLongNameIsNotCompared() {
        assertThat(Nearest.to("x".repeat(64), List.of("x".repeat(63)))).isNotNull();
        assertThat(Nearest.to("x".repeat(65), List.of("x".repeat(65)))).isNull();
    }

    @Test
    void aHintIsAppendedWhereThereIsOne() {
        assertThat(Nearest.hint("max", List.of("at", "maximum"))).isEqualTo("; did you mean 'maximum'?");
        assertThat(Nearest.to("max", List.of("mix", "maximum", "maxima"))).isEqualTo("mix");
        assertThat(Nearest.to("ma", List.of("at", "maximum"))).isEqualTo("at");
        assertThat(Nearest.hint("titel", List.of("title"))).isEqualTo("; did you mean 'title'?");
        assertThat(Nearest.hint("titel", List.of())).isEmpty();
    }

    @Test
    void thirtyKnownNamesAreListedAndMoreAreNot() {
        List<String> thirty =
                IntStream.range(10, 40).mapToObj(number -> "name" + number).toList();
        assertThat(Nearest.choice("qqqqqqqq", thirty)).isEqualTo("; known are " + String.join(", ", thirty));
        List<String> more = new ArrayList<>(thirty);
        more.add("name40");
        assertThat(Nearest.choice("qqqqqqqq", more)).isEmpty();
    }

    @Test
    void aRuleIdMayHaveAnyNumberOfParts() {
        String parts = "no" + ".a".repeat(20_000);
        assertThat(new RuleId(parts)).hasToString(parts);
    }
}
