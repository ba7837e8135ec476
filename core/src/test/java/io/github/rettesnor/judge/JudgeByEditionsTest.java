// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.requirement.HandedInBy;
import io.github.rettesnor.requirement.WhenGiven;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeByEditionsTest {

    private static final RuleSet<?> OF_2026 = edition("2026", "2026-01-01", null);
    private static final RuleSet<?> OF_2027 = edition("2027", "2027-01-01", "2027-12-31");
    private static final RuleSet<?> BUDGET = TestRules.BUDGET;

    @TempDir
    private Path folder;

    private static RuleSet<?> edition(String id, String from, String to) {
        return TestRules.APPLICATION
                .withId("xx:application:" + id)
                .withValidity(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static String judging(String document, RuleSet<?>... editions) {
        return Judge.byEditions(List.of(editions))
                .judge(Input.of("x.json", document))
                .verdict()
                .ruleSet()
                .toString();
    }

    private static String submitted(String time) {
        return "{\"submittedAt\": \"" + time + "\"}";
    }

    @Test
    void theDayOnWhichADocumentWasSubmittedDecides() {
        assertThat(judging(submitted("2026-12-31T23:59:59+01:00"), OF_2027, OF_2026))
                .isEqualTo("xx:application:2026");
        assertThat(judging(submitted("2027-01-01T00:00:00+01:00"), OF_2027, OF_2026))
                .isEqualTo("xx:application:2027");
        assertThat(judging(submitted("2027-12-31T23:59:59+01:00"), OF_2027, OF_2026))
                .isEqualTo("xx:application:2027");
    }

    /** The deadline of these rules is in Oslo, an hour before Greenwich in winter. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31T22:59:59Z,      2026",
        "2026-12-31T23:00:00Z,      2027",
        "2027-01-01T00:59:59+02:00, 2026",
        "2027-01-01T01:00:00+02:00, 2027",
        "2026-12-31T17:59:59-05:00, 2026",
        "2026-12-31T18:00:00-05:00, 2027",
    })
    void theDayIsThatOfTheZoneOfTheDeadlineWhateverTheOffset(String time, String edition) {
        assertThat(judging(submitted(time), OF_2027, OF_2026)).isEqualTo("xx:application:" + edition);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T23:59:59+02:00, 2026", "2027-01-01T00:00:00-05:00, 2027"})
    void whereNoRuleHasAZoneTheDayIsThatOfTheDocument(String time, String edition) {
        RuleSet<Application> rules = TestRules.set(
                "xx:plain:2026", Application.class, TestRules.error("xx.plain.track", Given.given("track")));
        assertThat(judging(
                        submitted(time),
                        rules.withValidity(LocalDate.parse("2026-01-01"), null),
                        rules.withId("xx:plain:2027").withValidity(LocalDate.parse("2027-01-01"), null)))
                .isEqualTo("xx:plain:" + edition);
    }

    @Test
    void theZoneOfADeadlineWithinAnotherRequirementCounts() {
        RuleSet<Application> rules = TestRules.set(
                "xx:plain:2026",
                Application.class,
                TestRules.error(
                        "xx.plain.deadline",
                        WhenGiven.whenGiven(
                                "track", HandedInBy.handedInBy("submittedAt", "2027-06-01", "Europe/Oslo"))));
        assertThat(judging(
                        submitted("2026-12-31T23:00:00Z"),
                        rules.withValidity(LocalDate.parse("2026-01-01"), null),
                        rules.withId("xx:plain:2027").withValidity(LocalDate.parse("2027-01-01"), null)))
                .isEqualTo("xx:plain:2027");
    }

    @Test
    void withoutADayItIsAskedForInTheLanguageOfTheReader() {
        for (String document : List.of("{}", "{\"submittedAt\": null}", "{\"submittedAt\": \"i fjor\"}")) {
            assertThatThrownBy(() -> judging(document, OF_2027, OF_2026))
                    .isInstanceOfSatisfying(Unreadable.class, asked -> {
                        assertThat(asked.problems()).hasSize(1);
                        assertThat(asked.message(Locale.forLanguageTag("nb")))
                                .contains(
                                        "submittedAt: mangler; dagen avgjør hvilken utgave av reglene som brukes. Oppgi den,"
                                                + " eller velg en av xx:application:2026, xx:application:2027");
                    });
        }
    }

    @Test
    void whereNoEditionIsInForceTheDayIsNamed() {
        assertThatThrownBy(() -> judging(submitted("2025-12-31T12:00:00+01:00"), OF_2027, OF_2026))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no edition of the rules is in force on 2025-12-31");
        assertThatThrownBy(() -> judging(submitted("2028-01-01T12:00:00+01:00"), OF_2027, OF_2026))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no edition of the rules is in force on 2028-01-01");
    }

    @Test
    void ofSeveralSchemesTheDocumentNamesOne() {
        assertThatThrownBy(() -> judging(submitted("2027-06-01T12:00:00+02:00"), OF_2027, BUDGET))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("ruleSet: missing or of another scheme");
        assertThat(judging(
                        "{\"ruleSet\": \"xx:application:2019\", \"submittedAt\": \"2027-06-01T12:00:00+02:00\"}",
                        OF_2027,
                        BUDGET))
                .isEqualTo("xx:application:2027");
    }

    @Test
    void anEditionThatAlwaysHoldsNeedsNoDay() {
        assertThat(judging("{}", BUDGET)).isEqualTo("xx:budget:1");
    }

    @Test
    void thereIsAtLeastOneEdition() {
        assertThatThrownBy(() -> Judge.byEditions(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRuleFilesOfAFolderAreThoseOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "{}");
        Files.writeString(folder.resolve("a.YML"), "{}");
        Files.writeString(folder.resolve(".hidden.yaml"), "{}");
        Files.writeString(folder.resolve("README.md"), "");
        Files.createDirectory(folder.resolve("cases.yaml"));
        assertThat(Calls.files(folder))
                .extracting(Input::name)
                .extracting(name -> Path.of(name).getFileName().toString())
                .containsExactly("a.YML", "b.yaml");
        assertThatThrownBy(() -> Calls.files(folder.resolve("cases.yaml")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("the folder has no rule files");
        assertThatThrownBy(() -> Calls.files(folder.resolve("none"))).isInstanceOf(Unreadable.class);
    }
}
