// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static io.github.rettesnor.cli.Run.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    private static final String GOOD = document("no-agreement-acceptable.json");
    private static final String ASKING = document("no-acceptable.json");
    private static final String ASKING_THE_APPLICANT = document("no-journeys-without-activity.json");
    private static final String BAD = document("no-salary-60-percent-plus-1-ore.json");
    private static final String OPEN = document("no-submission-time-missing.json");

    @TempDir
    private Path folder;

    @Test
    void theHighestExitCodeWins() {
        assertThat(Run.of("check", GOOD).exit()).isZero();
        assertThat(Run.of("check", GOOD, BAD).exit()).isEqualTo(1);
        assertThat(Run.of("check", OPEN, GOOD).exit()).isEqualTo(1);
        assertThat(Run.of("check", ASKING, GOOD).exit()).isEqualTo(1);
        assertThat(Run.of("check", BAD, "missing.json", GOOD).exit()).isEqualTo(2);
    }

    @Test
    void theFormalCheckPassesWhereNothingIsOpenButQuestionsOfTheOfficer() {
        assertThat(Run.of("check", "--formal", ASKING, GOOD).exit()).isZero();
        assertThat(Run.of("check", "--formal", ASKING_THE_APPLICANT).exit()).isEqualTo(1);
        assertThat(Run.of("check", "--formal", OPEN).exit()).isEqualTo(1);
        assertThat(Run.of("check", "--formal", BAD).exit()).isEqualTo(1);
        assertThat(Run.of("check", "--formal", ASKING, "missing.json").exit()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsReportedAndTheOtherFilesAreStillJudged() {
        Run run = Run.of("check", "missing.json", GOOD, folder.toString(), BAD);

        assertThat(run.err().lines())
                .containsExactly(
                        "missing.json:1:1: there is no such file", folder + ":1:1: is a directory, not a document");
        assertThat(run.out().lines().filter(line -> line.startsWith("Kan ")))
                .containsExactly("Kan godtas: " + GOOD, "Kan ikke godtas: " + BAD);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Kan ikke godtas, Lønnsmidler utgjør",
        "nn, Kan ikkje godtakast, Lønsmidlar utgjer",
        "da, Kan ikke godkendes, Løn",
        "en, Not acceptable, Salary: "
    })
    void findingsInFourLanguages(String language, String decision, String message) {
        assertThat(Run.of("check", "--lang", language, BAD).out())
                .startsWith(decision)
                .contains(message);
    }

    @Test
    void theRuleSetsCountryDecidesTheLanguageUnlessItIsChosen() {
        assertThat(Run.of("check", BAD).out()).startsWith("Kan ikke godtas");
    }

    @Test
    void jsonIsOneObject() {
        Run run = Run.of("check", "--format", "json", BAD, "missing.json", GOOD);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\n  \"verdicts\": [\n")
                .containsSubsequence(
                        "\"decision\": \"NOT_ACCEPTABLE\"",
                        "\"rule\": \"no.budget.salary-share\"",
                        "\"remedy\": \"NOK 0.01\"",
                        "\"decision\": \"ACCEPTABLE\"",
                        "\"unreadable\": [",
                        "\"input\": \"missing.json\"",
                        "\"message\": \"there is no such file\"")
                .endsWith("]\n}\n");
    }

    @Test
    void theRuleSetCanBeChosen() throws IOException {
        Path budget = Files.writeString(folder.resolve("budget.json"), "{\"lines\": []}");

        Run unnamed = Run.of("check", budget.toString());
        assertThat(unnamed.exit()).isEqualTo(2);
        assertThat(unnamed.err()).startsWith(budget + ":1:1: ruleSet: missing");

        Run chosen = Run.of("check", "--rules", "no:budget:2019", budget.toString());
        assertThat(chosen.exit()).isEqualTo(1);
        assertThat(chosen.out()).contains("(no:budget:2019)", "(core.budget.lines)");
    }

    @Test
    void aChosenRuleSetOutranksTheDocuments() {
        assertThat(Run.reading("{\"ruleSet\": \"no such\", \"lines\": []}", "check", "--rules=no:budget:2019", "-")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void standardInputIsADocumentToo() {
        Run run = Run.reading("{\"ruleSet\": \"no:budget:2019\"}", "check", "--lang", "en", "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("Not acceptable: - (no:budget:2019)\n");
    }

    @ParameterizedTest
    @CsvSource({
        "no, Kan ikke godtas",
        "nb-NO, Kan ikke godtas",
        "nn-NO, Kan ikkje godtakast",
        "no_NO_NY, Kan ikkje godtakast",
        "NN, Kan ikkje godtakast",
        "da_DK.UTF-8, Kan ikke godkendes",
        "en-GB, Not acceptable"
    })
    void aLanguageMayBeNamedByTheTagOfALocale(String tag, String decision) {
        assertThat(Run.reading("{\"ruleSet\": \"no:budget:2019\"}", "check", "--lang", tag, "-")
                        .out())
                .startsWith(decision + ": ");
    }

    @Test
    void aCommandLineThatCannotBeUsed() {
        assertThat(Run.of("check").exit()).isEqualTo(2);
        assertThat(Run.of("check", "--lang", "sv", GOOD).err()).contains("'sv' is not one of nb, nn, da, en");
        assertThat(Run.of("check", "--lang", "sv", GOOD).exit()).isEqualTo(2);
        assertThat(Run.of("check", "--format", "xml", GOOD).exit()).isEqualTo(2);
        assertThat(Run.of("check", "--rule", "x", GOOD).exit()).isEqualTo(2);
        assertThat(Run.of("judge", GOOD).exit()).isEqualTo(2);
    }

    @Test
    void anUnknownRuleSetNamesTheNearest() {
        Run run = Run.of("check", "--rules", "no:grant-aplication:2019", GOOD);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "--rules: unknown rule set 'no:grant-aplication:2019'; did you mean 'no:grant-application:2019'?");
    }

    @Test
    void helpListsTheOptionsAndTheExitCodes() {
        Run run = Run.of("check", "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("FILE...", "--rules", "--lang", "--format", "Exit codes:");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void standardInputIsReadOnce() {
        assertThat(Run.reading("{}", "check", "-", "-"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "standard input (-) can be read only once\n'rettesnor check --help' shows how to use it.\n"));
    }

    @Test
    void aRuleFileIsKnownByItsName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.txt"), "ruleSet: no:budget:2027");
        assertThat(Run.reading("{}", "check", "--rules", file.toString(), "-").err())
                .startsWith("--rules: " + file + ": the name of a rule file ends in .yaml, .yml or .json\n")
                .hasLineCount(2);
    }
}
