// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.lump;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.testing.Told;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesCompleteTest {

    private static List<String> told(BudgetLine... lines) {
        return Told.by(new LinesComplete(), nok(lines));
    }

    @Test
    void completeLinesPass() {
        assertThat(told(line(OTHER, "0"), line(OTHER, null, "1.50", 1, 1), lump(OTHER, null, "1.5000", null, null)))
                .containsExactly("PASSED");
    }

    @Test
    void withoutLinesThereIsNothingToAsk() {
        assertThat(told()).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void aLineInWhichEverythingIsMissingHasTwoDefects() {
        assertThat(told(line(OTHER, "1"), BudgetLineBuilder.builder().build()))
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
        assertThat(told(both)).containsExactly("VIOLATED", "VIOLATED lines[0].lumpSum: two-costs {line=1}");
    }

    @Test
    void eachDefectIsToldAtItsPlace() {
        BudgetLine worst = BudgetLineBuilder.builder()
                .unitCost(new BigDecimal("-1"))
                .lumpSum(new BigDecimal("0.001"))
                .persons(0)
                .occasions(-3)
                .build();
        assertThat(told(worst))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[0].category: no-category {line=1}",
                        "VIOLATED lines[0].lumpSum: two-costs {line=1}",
                        "VIOLATED lines[0].unitCost: negative {line=1}",
                        "VIOLATED lines[0].lumpSum: decimals {line=1}",
                        "VIOLATED lines[0].persons: no-persons {line=1}",
                        "VIOLATED lines[0].occasions: no-occasions {line=1}");
    }

    @Test
    void aCostWithoutBoundsIsToldAsSuch() {
        assertThat(told(line(OTHER, "1e15")))
                .containsExactly("VIOLATED", "VIOLATED lines[0].unitCost: out-of-bounds {line=1}");
        assertThat(told(line(OTHER, "0e-31")))
                .containsExactly("VIOLATED", "VIOLATED lines[0].unitCost: out-of-bounds {line=1}");
        assertThat(told(line(OTHER, "999999999999999.99"))).containsExactly("PASSED");
    }

    @Test
    void aLineWithACostNeedsACategory() {
        assertThat(told(line(OTHER, "1"), line(null, "1")))
                .containsExactly("VIOLATED", "VIOLATED lines[1].category: no-category {line=2}");
    }

    @Test
    void aLumpSumWithADefectHasNoOther() {
        assertThat(told(lump(OTHER, null, "0.001", 1, 1)))
                .containsExactly("VIOLATED", "VIOLATED lines[0].lumpSum: decimals {line=1}");
    }
}
