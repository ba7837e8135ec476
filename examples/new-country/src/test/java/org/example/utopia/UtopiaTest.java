// SPDX-License-Identifier: Apache-2.0
package org.example.utopia;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.call.Schemas;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.report.RulesText;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UtopiaTest {

    private static final RuleSet<Budget> RULES = RuleSets.get("ut:budget:2028").as(Budget.class);
    private static final Rule LINES = RULES.rule("ut.budget.lines").orElseThrow();

    private static final Budget FOUR = Documents.read(Input.of("budget.json", """
                    {"currency": "EUR", "lines": [
                      {"category": "SALARY", "lumpSum": 1},
                      {"category": "OTHER", "lumpSum": 1},
                      {"category": "OTHER", "lumpSum": 1},
                      {"category": "OTHER", "lumpSum": 1}]}
                    """), Budget.class);

    @Test
    void theRuleFileOfTheModuleIsTheEditionOfItsDay() {
        assertThat(RuleSets.find("ut:budget", LocalDate.of(2027, 12, 31)))
                .map(set -> set.id().toString())
                .contains("ut:budget:2027");
        assertThat(RuleSets.find("ut:budget", LocalDate.of(2028, 1, 1)))
                .map(set -> set.id().toString())
                .contains("ut:budget:2028");
    }

    @Test
    void theOwnRequirementIsReportedInTheLanguageAskedFor() {
        assertThat(RULES.check(FOUR).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The budget has 4 lines.");
            assertThat(finding.cure(Locale.forLanguageTag("nn"))).isEqualTo("Slå saman linjer.");
        });
    }

    @Test
    void theOwnRequirementIsMeasured() {
        assertThat(RULES.measure(FOUR, "ut.budget.lines")).singleElement().satisfies(measure -> {
            assertThat(measure.measured().text()).isEqualTo("4");
            assertThat(measure.limit().text()).isEqualTo("3");
            assertThat(measure.room().text()).isEqualTo("-1");
        });
    }

    @Test
    void theOwnRequirementIsExplained() {
        assertThat(new RulesText(Locale.ENGLISH, false).explain(List.of(RULES), LINES, Object::toString))
                .contains(
                        "Rule: At most 3 lines.",
                        "Parameter: most = 3",
                        "Passes: {currency=EUR, lines=[{category=OTHER}");
    }

    @Test
    void theOwnRequirementIsInTheSchemaOfRuleFiles() {
        assertThat(Schemas.all(Vocabulary.present()).get("rule-set.schema.json"))
                .contains("\"lines-at-most\"");
        assertThat(Schemas.all().get("rule-set.schema.json")).doesNotContain("lines-at-most");
    }

    @Test
    void theEditionIsWrittenInFullAndReadBack() {
        String full = Calls.write(RULES, Notation.JSON);
        assertThat(full).contains("\"lines-at-most\"");
        assertThat(Calls.read(List.of(Input.of("full.json", full)), new Utopia().ruleSets()))
                .containsExactly(RULES);
    }

    /** Rules, an own requirement, an edition, words in four languages, and how the module is found: all in less than 200 lines. */
    @Test
    void aNewCountryIsTwoPages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(file -> lines(file).size())
                            .sum())
                    .isLessThan(200);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
