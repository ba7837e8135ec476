// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.lump;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.testing.Reported;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesCompleteTest {

    private static List<String> reported(BudgetLine... lines) {
        return Reported.by(new LinesComplete(false), nok(lines));
    }

    @Test
    void completeLinesPass() {
        assertThat(reported(line(OTHER, "0"), line(OTHER, null, "1.50", 1, 1), lump(OTHER, null, "1.5000", null, null)))
                .containsExactly("PASSED");
    }

    @Test
    void withoutLinesThereIsNothingToAsk() {
        assertThat(reported()).containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: no-lines");
    }

    @Test
    void aLineInWhichEverythingIsMissingHasTwoDefects() {
        assertThat(reported(line(OTHER, "1"), BudgetLineBuilder.builder().build()))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[1].category: no-category {line=2}",
                        "VIOLATED lines[1].unitCost: no-cost {line=2}");
    }

    @Test
    void twoCostsAreOneTooMany() {
        BudgetLine both = BudgetLineBuilder.builder(line(OTHER, "1"))
                .lumpSum(BigDecimal.ONE)
                .build();
        assertThat(reported(both)).containsExactly("VIOLATED", "VIOLATED lines[0].lumpSum: two-costs {line=1}");
    }

    @Test
    void eachDefectIsReportedAtItsPlace() {
        BudgetLine worst = BudgetLineBuilder.builder()
                .unitCost(new BigDecimal("-1"))
                .lumpSum(new BigDecimal("0.001"))
                .persons(0)
                .occasions(new BigDecimal("-3"))
                .build();
        assertThat(reported(worst))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[0].category: no-category {line=1}",
                        "VIOLATED lines[0].lumpSum: two-costs {line=1}",
                        "VIOLATED lines[0].unitCost: negative {line=1}",
                        "VIOLATED lines[0].lumpSum: decimals {line=1, decimals=2}",
                        "VIOLATED lines[0].persons: no-persons {line=1}",
                        "VIOLATED lines[0].occasions: no-occasions {line=1}");
    }

    @Test
    void aCostWithoutBoundsIsReportedAsSuch() {
        assertThat(reported(line(OTHER, "1e15")))
                .containsExactly("VIOLATED", "VIOLATED lines[0].unitCost: out-of-bounds {line=1}");
        assertThat(reported(line(OTHER, "0e-31")))
                .containsExactly("VIOLATED", "VIOLATED lines[0].unitCost: out-of-bounds {line=1}");
        assertThat(reported(line(OTHER, "999999999999999.99"))).containsExactly("PASSED");
    }

    @Test
    void aLineWithACostNeedsACategory() {
        assertThat(reported(line(OTHER, "1"), line(null, "1")))
                .containsExactly("VIOLATED", "VIOLATED lines[1].category: no-category {line=2}");
    }

    @Test
    void anUnknownCategoryIsADefectWithTheNearestKnownOne() {
        assertThat(reported(line(Category.of("TRAVLE"), "1")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[0].category: nearly-known-category {line=1, stated=TRAVLE, nearest=TRAVEL}");
        assertThat(reported(line(Category.of("EQUIPMENT"), "1")).get(1))
                .startsWith(
                        "VIOLATED lines[0].category: unknown-category {line=1, stated=EQUIPMENT, known=ACCOMMODATION,");
        assertThat(reported(line(Category.of(" "), "1")))
                .containsExactly("VIOLATED", "VIOLATED lines[0].category: no-category {line=1}");
    }

    @Test
    void aCategoryThatARuleNamesIsKnown() {
        Verdict verdict = TestRules.set(
                        Budget.class,
                        CoreRules.BUDGET_LINE_COMPLETE,
                        TestRules.error("xx.test.rule", new NoLinesOf(Category.of("EQUIPMENT"))))
                .check(nok(line(Category.of("EQUIPMENT"), "5")));
        assertThat(verdict.outcome("core.budget.line-complete")).isEqualTo(Outcome.PASSED);
        assertThat(verdict.outcome("xx.test.rule")).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void occasionsMayHaveTwoDecimalsButMeetingsJourneysAndNightsAreWhole() {
        assertThat(reported(occasions(OTHER, "0.01"), occasions(Category.TRAVEL, "2.0")))
                .containsExactly("PASSED");
        assertThat(reported(occasions(OTHER, "0.005"), occasions(Category.TRAVEL, "1.5"), occasions(OTHER, "0")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[0].occasions: occasions-decimals {line=1}",
                        "VIOLATED lines[1].occasions: occasions-not-whole {line=2}",
                        "VIOLATED lines[2].occasions: no-occasions {line=3}");
    }

    private static BudgetLine occasions(Category category, String occasions) {
        return BudgetLineBuilder.builder(line(category, "10"))
                .occasions(new BigDecimal(occasions))
                .build();
    }

    @Test
    void theDecimalsOfTheCurrencyCount() {
        Budget yen = BudgetBuilder.from(nok(line(OTHER, "1.5"))).withCurrency(Currency.getInstance("JPY"));
        assertThat(Reported.by(new LinesComplete(false), yen))
                .containsExactly("VIOLATED", "VIOLATED lines[0].unitCost: decimals {line=1, decimals=0}");
    }

    @Test
    void inAccountsACostMayBeNegative() {
        assertThat(Reported.by(new LinesComplete(true), nok(line(OTHER, "-1.50"))))
                .containsExactly("PASSED");
        assertThat(Reported.by(new LinesComplete(true), nok(line(OTHER, "-1.505")))
                        .get(1))
                .contains("decimals");
    }

    @Test
    void aLumpSumWithADefectHasNoOther() {
        assertThat(reported(lump(OTHER, null, "0.001", 1, 1)))
                .containsExactly("VIOLATED", "VIOLATED lines[0].lumpSum: decimals {line=1, decimals=2}");
    }
}
