// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Share.percent;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.testing.Budgets;
import io.github.rettesnor.testing.Reported;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareAtMostTest {

    private static final ShareAtMost SIXTY = new ShareAtMost(SALARY, percent(60));

    private static List<String> reported(Budget budget) {
        return Reported.by(SIXTY, budget);
    }

    @Test
    void aShareOfExactlySixtyPercentPasses() {
        assertThat(reported(nok(line(SALARY, "600000.00"), line(OTHER, "400000.00"))))
                .containsExactly("PASSED");
    }

    @Test
    void oneOreMoreIsViolatedAndStatesTheSmallestCut() {
        // 600000.01 - 0.6 x 1000000.01 = 0.004; 0.004 / 0.4 = 0.01
        assertThat(reported(nok(line(SALARY, "600000.01"), line(OTHER, "400000.00"))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines: violated {category=SALARY, share=0.600000004, limit=0.6, amount=600000.01,"
                                + " total=1000000.01, excess=0.004, remedy=0.01}");
    }

    @Test
    void theRemedyIsRoundedUpToAWholeOre() {
        // 200 - 0.6 x 300 = 20; 20 / 0.4 = 50 exactly. 200.01 - 0.6 x 300.01 = 20.004; / 0.4 = 50.01
        assertThat(reported(nok(line(SALARY, "200"), line(OTHER, "100"))).get(1))
                .contains("share=0.6667", "excess=20.00", "remedy=50.00");
        // 100 - 0.6 x 100.01 = 39.994; / 0.4 = 99.985, so 99.99
        assertThat(reported(nok(line(SALARY, "100"), line(OTHER, "0.01"))).get(1))
                .contains("share=0.9999", "excess=39.994", "remedy=99.99");
    }

    @Test
    void withoutOtherLinesTheWholeCategoryMustGo() {
        assertThat(reported(nok(line(SALARY, "10"))).get(1)).contains("share=1,", "excess=4.00", "remedy=10.00");
    }

    @Test
    void aShareIsWrittenWithAsManyDecimalsAsAreNeededToShowItAboveTheLimit() {
        // 60000003 / 100000003 is 0.6 + 1.2 / 100000003, which is 0.600000012 less a trifle
        assertThat(reported(nok(line(SALARY, "60000003"), line(OTHER, "40000000")))
                        .get(1))
                .contains("share=0.60000001,");
    }

    @Test
    void anExactShareIsWrittenExactly() {
        assertThat(reported(nok(line(SALARY, "61"), line(OTHER, "39"))).get(1)).contains("share=0.61,");
        assertThat(reported(nok(line(SALARY, "6000001"), line(OTHER, "3999999")))
                        .get(1))
                .contains("share=0.6000001,");
    }

    @Test
    void withoutSalaryTheRuleDoesNotApply() {
        assertThat(reported(nok(line(OTHER, "1")))).containsExactly("NOT_APPLICABLE");
        assertThat(reported(nok())).containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: no-lines");
    }

    @Test
    void salaryOfNothingPasses() {
        assertThat(reported(nok(line(SALARY, "0")))).containsExactly("PASSED");
    }

    @Test
    void aLineWithoutCategoryOrUsableCostLeavesTheBaseUnknown() {
        assertThat(reported(nok(line(SALARY, "1"), line(null, "9"))))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: incomplete");
        assertThat(reported(nok(line(SALARY, "1"), line(OTHER, "9.001"))))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: incomplete");
    }

    @Test
    void aBudgetWithoutCurrencyIsNotReckoned() {
        Budget budget = BudgetBuilder.from(nok(line(SALARY, "1"))).withCurrency(null);
        assertThat(reported(budget)).containsExactly("NOT_EVALUATED", "NOT_EVALUATED currency: currency");
    }

    @Test
    void anyCurrencyWillDoWhereNoRuleFixesOne() {
        Budget budget = BudgetBuilder.from(nok(line(SALARY, "60"), line(OTHER, "40")))
                .withCurrency(Currency.getInstance("DKK"));
        assertThat(reported(budget)).containsExactly("PASSED");
    }

    @Test
    void aLimitOfNothingAsksForAllOfItToGo() {
        ShareAtMost none = new ShareAtMost(SALARY, new Share(BigDecimal.ZERO));
        assertThat(Reported.by(none, nok(line(SALARY, "2"), line(OTHER, "2"))).get(1))
                .contains("share=0.5,", "limit=0,", "remedy=2.00");
    }

    @Test
    void aLimitOfEverythingIsNeverBroken() {
        assertThat(Reported.by(new ShareAtMost(SALARY, percent(100)), nok(line(SALARY, "2"))))
                .containsExactly("PASSED");
    }

    @Test
    void whatCoFundingPaysIsNoPartOfTheBase() {
        Budget budget = BudgetBuilder.from(nok(line(SALARY, "61"), line(OTHER, "39")))
                .withCoFunding(List.of(new io.github.rettesnor.model.CoFunding("Eksempelsykehuset", BigDecimal.TEN)));
        // of the 90 that the grant pays, from 51 to 61 may be salary, and the limit is 54
        assertThat(reported(budget).get(0)).isEqualTo("NOT_EVALUATED");
        assertThat(reported(BudgetBuilder.from(budget).withRequested(new BigDecimal("100")))
                        .get(0))
                .isEqualTo("VIOLATED");
    }

    @Test
    void onlyABudgetHasShares() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIXTY.on(Application.class))
                .withMessage("the requirement 'share-at-most' is about documents of the kind Budget, not Application");
    }

    @Test
    void totalsAreCountedForAllPersonsAndOccasions() {
        // 3 x 10 x 2 = 60 of 100
        assertThat(reported(nok(Budgets.line(SALARY, null, "10", 3, 2), line(OTHER, "40"))))
                .containsExactly("PASSED");
        assertThat(reported(nok(Budgets.line(SALARY, null, "10", 3, 2), line(OTHER, "39.99")))
                        .get(0))
                .isEqualTo("VIOLATED");
    }
}
