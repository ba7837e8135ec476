// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.lump;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BudgetTotalsTest {

    private static BudgetTotals totals(BudgetLine... lines) {
        return new BudgetTotals(nok(lines));
    }

    @Test
    void aUnitCostIsForEachPersonOnEachOccasionAndALumpSumForAll() {
        BudgetTotals totals =
                totals(line(TRAVEL, null, "10.50", 3, 2), lump(TRAVEL, null, "10.50", 3, 2), line(OTHER, "1"));
        assertThat(totals.line(0)).isEqualByComparingTo("63");
        assertThat(totals.line(1)).isEqualByComparingTo("10.50");
        assertThat(totals.sum(TRAVEL)).isEqualByComparingTo("73.50");
        assertThat(totals.sum(SALARY)).isZero();
        assertThat(totals.funds()).isEqualByComparingTo("74.50");
        assertThat(totals.isComplete()).isTrue();
    }

    @Test
    void theLinesOfACategoryAreTakenInTheirOrder() {
        BudgetTotals totals = totals(line(OTHER, "1"), line(TRAVEL, "2"), line(OTHER, "3"), line(TRAVEL, "4"));
        assertThat(totals.first(TRAVEL)).isEqualTo(1);
        assertThat(totals.next(1)).isEqualTo(3);
        assertThat(totals.next(3)).isNegative();
        assertThat(totals.first(SALARY)).isNegative();
        assertThat(totals.lines()).hasSize(4);
    }

    @Test
    void anUnusableLineIsNoPartOfTheSumsAndLeavesThemIncomplete() {
        BudgetTotals totals = totals(line(OTHER, "1"), line(OTHER, null, "5", 0, 1), line(OTHER, null, "5", 1, 0));
        assertThat(totals.line(1)).isNull();
        assertThat(totals.line(2)).isNull();
        assertThat(totals.sum(OTHER)).isEqualByComparingTo("1");
        assertThat(totals.isComplete()).isFalse();
    }

    @Test
    void aLineWithoutCategoryIsPartOfTheFundsButLeavesTheSumsIncomplete() {
        BudgetTotals totals = totals(line(null, "2"), line(OTHER, "1"));
        assertThat(totals.funds()).isEqualByComparingTo("3");
        assertThat(totals.isComplete()).isFalse();
    }

    @Test
    void rulesShareTheTotalsOfOneBudget() {
        Budget budget = nok(line(OTHER, "1"));
        Budget other = nok(line(OTHER, "2"));
        Examination examination = new Examination(
                RuleSet.of("xx:test:2020", Budget.class, Phrasebook.CORE).plan(), budget, null, null);
        BudgetTotals totals = examination.totals(budget);
        assertThat(examination.totals(budget)).isSameAs(totals);
        assertThat(examination.totals(other).funds()).isEqualByComparingTo("2");
        assertThat(examination.totals(budget).funds()).isEqualByComparingTo("1");
    }

    @Test
    void twoCostsAreNoCost() {
        BudgetLine both = BudgetLineBuilder.builder(line(OTHER, "1"))
                .lumpSum(BigDecimal.ONE)
                .build();
        assertThat(totals(both).line(0)).isNull();
    }

    @Test
    void countsAreOneWhereTheyAreNotStated() {
        assertThat(LineCost.persons(line(OTHER, "1"))).isEqualTo(1);
        assertThat(LineCost.occasions(line(OTHER, "1"))).isEqualTo(BigDecimal.ONE);
        BudgetLine nobody =
                BudgetLineBuilder.builder(line(OTHER, "1")).persons(0).build();
        assertThat(LineCost.persons(nobody)).isZero();
    }
}
