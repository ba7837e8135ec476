// SPDX-License-Identifier: Apache-2.0
package org.example.utopia;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UtopiaTest {

    private static final RuleSet<Budget> RULES = RuleSets.get("ut:budget:2027").as(Budget.class);

    /** 500 of 1 000 euros is half; ten travel for 50 euros each. */
    @Test
    void halfTheMoneyMayBeSalary() {
        assertThat(judge(500, 50).decision()).isEqualTo(Decision.ACCEPTABLE);
    }

    /** 600 of 1 100 euros is more than half. */
    @Test
    void moreThanHalfMayNot() {
        Verdict verdict = judge(600, 50);
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .startsWith("Salary is 54.55% of the project funds")
                        .endsWith("The limit is 50%."));
    }

    /** Ten tickets of 121 euros. */
    @Test
    void aTicketHasACeiling() {
        assertThat(judge(500, 121).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("ut.budget.ticket");
    }

    /** Ids, rules, words in four languages, and how the module is found: all in less than 150 lines. */
    @Test
    void aNewCountryIsOnePage() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(file -> lines(file).size())
                            .sum())
                    .isLessThan(150);
        }
    }

    private static Verdict judge(int salary, int ticket) {
        String budget = """
                {"currency": "EUR", "lines": [
                  {"category": "SALARY", "lumpSum": %d},
                  {"category": "TRAVEL", "activity": "Seminar", "unitCost": %d, "persons": 10}
                ]}
                """.formatted(salary, ticket);
        return RULES.check(Documents.read(Input.of("budget.json", budget), Budget.class));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
