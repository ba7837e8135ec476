// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.lump;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.testing.TestRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeastCutsTest {

    private static final PerHeadAtMost JOURNEY = new PerHeadAtMost(TRAVEL, ExactMoney.of("2300", "NOK"));

    private static LeastCuts least(Requirement requirement, BudgetLine... lines) {
        return LeastCuts.of(TestRules.set(Budget.class, TestRules.error("xx.test.rule", requirement)), nok(lines))
                .orElseThrow();
    }

    private static List<String> cuts(LeastCuts least) {
        return least.cuts().stream()
                .map(cut -> cut.line() + ": " + cut.amount())
                .toList();
    }

    @Test
    void aCeilingIsForEveryPersonOnEveryOccasion() {
        // 2 persons x 3 journeys x (2400 - 2300) = 600
        LeastCuts least = least(JOURNEY, line(TRAVEL, null, "2400", 2, 3));
        assertThat(cuts(least)).containsExactly("0: NOK 600.00");
        assertThat(least.after().lines()).singleElement().satisfies(after -> {
            assertThat(after.unitCost()).isEqualByComparingTo("2300");
            assertThat(after.lumpSum()).isNull();
            assertThat(after.persons()).isEqualTo(2);
            assertThat(after.occasions()).isEqualTo("3");
        });
    }

    @Test
    void whatIsNoWholeOreForEachHeadStandsAsALumpSumForTheSameHeads() {
        LeastCuts least =
                least(new ShareAtMost(SALARY, Share.percent(50)), line(SALARY, null, "10", 3, 2), line(OTHER, "50"));
        // 60 - 0.5 x 110 = 5; 5 / 0.5 = 10, which leaves 50 for 6 heads: 8.333...
        assertThat(cuts(least)).containsExactly("0: NOK 10.00");
        assertThat(least.after().lines()).first().satisfies(after -> {
            assertThat(after.unitCost()).isNull();
            assertThat(after.lumpSum()).isEqualByComparingTo("50");
            assertThat(after.persons()).isEqualTo(3);
            assertThat(after.occasions()).isEqualTo("2");
        });
    }

    @Test
    void ofOneActivityLumpSumsAreCutBeforeUnitCosts() {
        // 2 x 1900 + 1000.01 - 2 x 2300 = 200.01
        BudgetLine ticket = line(TRAVEL, "Oslo", "1900", 2, 1);
        LeastCuts least = least(JOURNEY, ticket, lump(TRAVEL, "Oslo", "1000.01", 2, 1));
        assertThat(cuts(least)).containsExactly("1: NOK 200.01");
        assertThat(least.after().lines().get(0)).isEqualTo(ticket);
        assertThat(least.after().lines().get(1).lumpSum()).isEqualByComparingTo("800.00");
    }

    @Test
    void theLargestLineOfACategoryIsCutFirst() {
        // 100 - 0.6 x 140 = 16; 16 / 0.4 = 40
        assertThat(cuts(least(
                        new ShareAtMost(SALARY, Share.percent(60)),
                        line(SALARY, "10"),
                        line(SALARY, "90"),
                        line(OTHER, "40"))))
                .containsExactly("1: NOK 40.00");
    }

    @Test
    void aLineThatIsNotCutStandsAsItWas() {
        BudgetLine untouched = lump(OTHER, null, "80", null, null);
        LeastCuts least = least(new NoLinesOf(OVERHEAD), line(OVERHEAD, "20"), untouched);
        assertThat(cuts(least)).containsExactly("0: NOK 20.00");
        assertThat(least.after().lines().get(1)).isEqualTo(untouched);
    }

    @Test
    void aLumpSumIsCutToTheCeilingOnlyIfItStatesForHowMany() {
        assertThat(cuts(least(JOURNEY, lump(TRAVEL, null, "9000", 2, null)))).containsExactly("0: NOK 4400.00");
        assertThat(cuts(least(JOURNEY, lump(TRAVEL, null, "9000", null, null)))).isEmpty();
    }

    @Test
    void aLimitOfTheWholeDemandsNoCut() {
        assertThat(cuts(least(new ShareAtMost(SALARY, Share.percent(100)), line(SALARY, "10"))))
                .isEmpty();
    }

    @Test
    void cutsAreShownExactly() {
        LeastCuts.Cut cut = new LeastCuts.Cut(0, new RuleId("xx.a"), ExactMoney.of("0.004", "NOK"));
        assertThat(cut).hasToString("Cut[line=0, rule=xx.a, amount=NOK 0.004]");
        assertThat(new LeastCuts(
                                List.of(cut),
                                ExactMoney.of("0.004", "NOK"),
                                BudgetBuilder.builder().build())
                        .toString())
                .startsWith("LeastCuts[cuts=[" + cut + "], total=NOK 0.004, after=Budget[");
    }
}
