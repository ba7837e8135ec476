// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a budget that was read in part can still be judged. */
class BudgetNeedsTest {

    private static final NoLinesOf NO_OVERHEAD = new NoLinesOf(OVERHEAD);
    private static final TotalAtMost TRAVEL_MOST = new TotalAtMost(List.of(TRAVEL), ExactMoney.of("10", "NOK"));

    /** The outcome, then where each finding is and which. */
    private static List<String> reported(Requirement requirement, String yaml) {
        Verdict verdict = TestRules.set(Budget.class, TestRules.error("xx.test.rule", requirement))
                .check(Documents.reading(Input.of("budget.yaml", yaml), Budget.class));
        List<String> reported = new ArrayList<>(List.of(verdict.outcome("xx.test.rule").name()));
        verdict.findings().stream()
                .filter(finding -> finding.rule().value().equals("xx.test.rule"))
                .map(finding -> finding.outcome() + " " + finding.path() + ": "
                        + finding.message().variant())
                .forEach(reported::add);
        return reported;
    }

    @Test
    void aFieldThatTheRuleNeedsIsReportedAndAnotherIsNot() {
        String lines = ", lines: [{category: TRAVEL, lumpSum: 10}]}";
        assertThat(reported(TRAVEL_MOST, "{currency: NOK, requested: [1]" + lines))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED requested: unreadable");
        assertThat(reported(CurrencyIs.currencyIs("NOK"), "{currency: NOK, requested: [1]" + lines))
                .containsExactly("PASSED");
        assertThat(reported(CurrencyIs.currencyIs("NOK"), "{currency: [1]" + lines))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED currency: unreadable");
    }

    @Test
    void linesThatCannotBeReadAreReportedWhereTheRuleNeedsLines() {
        assertThat(reported(TRAVEL_MOST, "{currency: NOK, lines: 5}"))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: unreadable");
        assertThat(reported(CurrencyIs.currencyIs("NOK"), "{currency: NOK, lines: 5}"))
                .containsExactly("PASSED");
    }

    @Test
    void aSumNeedsAllLines() {
        assertThat(reported(
                        TRAVEL_MOST,
                        "{currency: NOK, lines: [{category: TRAVEL, lumpSum: 11}, {category: OTHER, lumpSum: [1]}]}"))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[1].lumpSum: unreadable");
        assertThat(reported(
                        TRAVEL_MOST,
                        "{currency: NOK, lines: [{category: TRAVEL, lumpSum: 11}, {category: OTHER, lumpSum: 1, need: [1]}]}"))
                .containsExactly("VIOLATED", "VIOLATED lines: violated");
    }

    @Test
    void aRuleOfEachLineJudgesTheOthers() {
        assertThat(reported(
                        NO_OVERHEAD,
                        "{currency: NOK, lines: [{category: OVERHEAD, lumpSum: [1]}, {category: OVERHEAD, lumpSum: 1}]}"))
                .containsExactly(
                        "VIOLATED",
                        "NOT_EVALUATED lines[0].lumpSum: unreadable",
                        "VIOLATED lines[1]: violated");
        assertThat(reported(
                        NO_OVERHEAD,
                        "{currency: NOK, lines: [{category: OVERHEAD, lumpSum: 1}, {category: OVERHEAD, lumpSum: [1]}]}"))
                .first()
                .isEqualTo("VIOLATED");
    }

    @Test
    void aLineOfAnotherCategoryIsNotNeededButOneOfAnUnreadableCategoryIs() {
        assertThat(reported(NO_OVERHEAD, "{currency: NOK, lines: [{category: OTHER, lumpSum: [1]}]}"))
                .containsExactly("PASSED");
        assertThat(reported(NO_OVERHEAD, "{currency: NOK, lines: [{category: [OTHER], lumpSum: 1}]}"))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].category: unreadable");
        assertThat(reported(NO_OVERHEAD, "{currency: NOK, lines: [5]}"))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0]: unreadable");
    }

    /** Who pays a line of overhead depends on what all lines cost where others pay too. */
    @Test
    void withCoFundingARuleOfEachLineNeedsAllLines() {
        String lines = "lines: [{category: OVERHEAD, lumpSum: 1}, {category: OTHER, lumpSum: [1]";
        assertThat(reported(NO_OVERHEAD, "{currency: NOK, " + lines + "}]}")).first().isEqualTo("VIOLATED");
        for (String budget : List.of(
                "{currency: NOK, coFunding: [{source: A, amount: 1}], " + lines + "}]}",
                "{currency: NOK, " + lines + ", paidBy: CO_FUNDING}]}")) {
            assertThat(reported(NO_OVERHEAD, budget))
                    .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[1].lumpSum: unreadable");
        }
        assertThat(reported(
                        NO_OVERHEAD,
                        "{currency: NOK, lines: [{category: OVERHEAD, lumpSum: 1}, {category: OTHER, paidBy: [1]}]}"))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[1].paidBy: unreadable");
        assertThat(reported(NO_OVERHEAD, "{currency: NOK, coFunding: 5, lines: [{category: OVERHEAD, lumpSum: 1}]}"))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED coFunding: unreadable");
    }
}
