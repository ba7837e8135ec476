// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.DAY_PACKAGE;
import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.lump;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.testing.Reported;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerHeadAtMostTest {

    private static final PerHeadAtMost JOURNEY = new PerHeadAtMost(TRAVEL, ExactMoney.of("2300", "NOK"));
    private static final PerHeadAtMost DAY = new PerHeadAtMost(DAY_PACKAGE, ExactMoney.of("700", "NOK"));

    private static List<String> journey(BudgetLine... lines) {
        return Reported.by(JOURNEY, nok(lines));
    }

    @Test
    void theCeilingItselfPassesAndOneOreMoreDoesNot() {
        assertThat(journey(line(TRAVEL, "2300.00"))).containsExactly("PASSED");
        assertThat(journey(line(TRAVEL, null, "2300.01", 4, 2)))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[0].unitCost: violated {line=1, category=TRAVEL, perHead=2300.01, ceiling=2300.00,"
                                + " excess=0.01, persons=4, occasions=2, total=18400.08, remedy=0.08}");
    }

    @Test
    void aTicketAndATaxiOnOneJourneyBreakTheCeilingTogether() {
        assertThat(journey(line(OTHER, "1"), line(TRAVEL, "Oslo", "1900", 2, 1), line(TRAVEL, " oslo", "500", 2, null)))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[1].unitCost: together {line=2, category=TRAVEL, perHead=2400.00, ceiling=2300.00,"
                                + " excess=100.00, persons=2, occasions=1, total=4800.00, remedy=200.00, lines=2, 3,"
                                + " activity=Oslo}");
    }

    @Test
    void linesWithoutActivityStandAlone() {
        assertThat(journey(line(TRAVEL, "1900"), line(TRAVEL, "400"))).containsExactly("PASSED");
        assertThat(journey(line(TRAVEL, " ", "2300.01", 1, 1), line(TRAVEL, "1")))
                .first()
                .isEqualTo("VIOLATED");
    }

    @Test
    void linesWithoutActivityThatMayBeOneJourneyAreAskedAbout() {
        assertThat(journey(line(TRAVEL, "1900"), line(OTHER, "1"), line(TRAVEL, "400.01")))
                .containsExactly(
                        "TO_JUDGE",
                        "TO_JUDGE lines[0].activity: same-activity {lines=1, 3, category=TRAVEL, perHead=2300.01,"
                                + " ceiling=2300.00}");
        assertThat(journey(line(TRAVEL, "-", "1900", 1, 1), line(TRAVEL, "…", "500", 1, 1))
                        .get(0))
                .isEqualTo("TO_JUDGE");
    }

    @Test
    void aLineWithoutActivityMayBelongToTheDearestActivity() {
        // a = 400.01; b = 1900, of the two groups of Oslo together
        assertThat(journey(
                        line(TRAVEL, "Oslo", "1800", 2, 1),
                        line(TRAVEL, "Oslo", "100", 3, 1),
                        line(TRAVEL, "Bergen", "1850", 1, 1),
                        line(TRAVEL, "400.01")))
                .containsExactly(
                        "TO_JUDGE",
                        "TO_JUDGE lines[3].activity: same-as-activity {lines=4, category=TRAVEL, perHead=2300.01,"
                                + " ceiling=2300.00}");
        assertThat(journey(line(TRAVEL, "Oslo", "1900", 2, 1), line(TRAVEL, "400")))
                .containsExactly("PASSED");
        assertThat(journey(line(TRAVEL, "2300"))).containsExactly("PASSED");
    }

    @Test
    void activitiesOfAnotherNameStandAlone() {
        assertThat(journey(line(TRAVEL, "Oslo", "1900", 1, 1), line(TRAVEL, "Bergen", "500", 1, 1)))
                .containsExactly("PASSED");
    }

    @Test
    void roomHireAndCateringKeepTheCeilingTogether() {
        // 9000 / 30 = 300, and 400 for each
        assertThat(Reported.by(DAY, nok(lump(DAY_PACKAGE, "m", "9000", 30, 1), line(DAY_PACKAGE, "m", "400", 30, 1))))
                .containsExactly("PASSED");
        assertThat(Reported.by(
                        DAY, nok(lump(DAY_PACKAGE, "m", "9000.01", 30, 1), line(DAY_PACKAGE, "m", "400", 30, 1))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[0].lumpSum: together {line=1, category=DAY_PACKAGE, perHead=700.01,"
                                + " ceiling=700.00, excess=0.01, persons=30, occasions=1, total=21000.01, remedy=0.01,"
                                + " lines=1, 2, activity=m}");
    }

    @Test
    void differentPeopleAboveTheCeilingOnlyTogetherCannotBeJudged() {
        // 1900 for two, 400 + 1/300 for three: 2300.0033..., written rounded up
        assertThat(journey(line(TRAVEL, "Oslo", "1900", 2, 1), lump(TRAVEL, "Oslo", "1200.01", 3, 1)))
                .containsExactly(
                        "NOT_EVALUATED",
                        "NOT_EVALUATED lines[0].activity: different-people {lines=1, 2, activity=Oslo, category=TRAVEL,"
                                + " perHead=2300.01, ceiling=2300.00, remedy=0.01}");
    }

    @Test
    void theLinesOfDifferentPeopleAreReportedInTheirOrder() {
        assertThat(journey(
                                line(TRAVEL, "Oslo", "800", 2, 1),
                                line(TRAVEL, "Oslo", "800", 3, 1),
                                line(TRAVEL, "Oslo", "800", 2, 1))
                        .get(1))
                .startsWith("NOT_EVALUATED lines[0].activity: different-people {lines=1, 2, 3, activity=Oslo,");
    }

    @Test
    void differentPeopleAtTheCeilingTogetherPass() {
        assertThat(journey(line(TRAVEL, "Oslo", "1900", 2, 1), lump(TRAVEL, "Oslo", "1200.00", 3, 1)))
                .containsExactly("PASSED");
    }

    @Test
    void thirdsAreAddedUpWithoutRounding() {
        // 766.67 / 1 + 2300 / 3 + 2300 / 3 = 2300.0033...; 766.66 gives 2299.99333...
        assertThat(journey(
                        line(TRAVEL, "Oslo", "766.67", 1, 1),
                        lump(TRAVEL, "Oslo", "2300", 3, 1),
                        lump(TRAVEL, "Oslo", "2300", 1, 3)))
                .first()
                .isEqualTo("NOT_EVALUATED");
        assertThat(journey(
                        line(TRAVEL, "Oslo", "766.66", 1, 1),
                        lump(TRAVEL, "Oslo", "2300", 3, 1),
                        lump(TRAVEL, "Oslo", "2300", 1, 3)))
                .containsExactly("PASSED");
        // 2300/6 + 2300/2 + 2300/3 is exactly 2300
        assertThat(journey(
                        lump(TRAVEL, "Oslo", "2300", 6, 1),
                        lump(TRAVEL, "Oslo", "2300", 2, 1),
                        lump(TRAVEL, "Oslo", "2300", 3, 1)))
                .containsExactly("PASSED");
    }

    @Test
    void occasionsDistinguishPeopleAsMuchAsPersonsDo() {
        assertThat(journey(line(TRAVEL, "Oslo", "1900", 2, 1), line(TRAVEL, "Oslo", "500", 2, 3)))
                .first()
                .isEqualTo("NOT_EVALUATED");
    }

    @Test
    void oneLineAboveTheCeilingIsViolatedForAnyPersonsOfTheOthers() {
        assertThat(journey(line(TRAVEL, "Oslo", "2301", 2, 1), line(TRAVEL, "Oslo", "1", 3, 1)))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[0].unitCost: of-several {line=1, category=TRAVEL, perHead=2301.00, ceiling=2300.00,"
                                + " excess=1.00, persons=2, occasions=1, total=4602.00, remedy=4.00, apart=2.00, lines=1,"
                                + " all=1, 2, activity=Oslo}");
    }

    @Test
    void aLumpSumThatDoesNotStateItsPersonsCannotBeJudged() {
        assertThat(journey(lump(TRAVEL, null, "100", null, 1)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].persons: no-persons {line=1}");
        assertThat(journey(lump(TRAVEL, null, "100", 1, null))).containsExactly("PASSED");
    }

    @Test
    void aLineWithoutUsableCostCannotBeJudged() {
        assertThat(journey(line(TRAVEL, "0.001")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].unitCost: no-cost {line=1}");
        assertThat(journey(lump(TRAVEL, null, "-1", 1, 1)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].lumpSum: no-cost {line=1}");
    }

    @Test
    void aLineForNobodyCannotBeJudged() {
        assertThat(journey(line(TRAVEL, null, "100", 0, 1)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].persons: no-heads {line=1}");
        assertThat(journey(lump(TRAVEL, null, "100", 1, 0)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].occasions: no-heads {line=1}");
        assertThat(journey(line(TRAVEL, null, "-100", 0, 0)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].unitCost: no-cost {line=1}");
    }

    @Test
    void aGroupAtTheCeilingPassesBesideOthers() {
        assertThat(journey(line(TRAVEL, "Oslo", "2300", 2, 1), line(TRAVEL, "Oslo", "0", 3, 1)))
                .containsExactly("PASSED");
    }

    @Test
    void aDashNamesNoActivity() {
        assertThat(journey(line(TRAVEL, "-", "2300", 1, 1), line(TRAVEL, "-", "2300", 1, 1)))
                .first()
                .isEqualTo("TO_JUDGE");
        assertThat(journey(line(TRAVEL, "1", "2300", 1, 1), line(TRAVEL, "1", "2300", 1, 1)))
                .first()
                .isEqualTo("VIOLATED");
    }

    @Test
    void anUnusableLineDoesNotHideAViolationOfItsActivity() {
        assertThat(journey(line(TRAVEL, "Oslo", "-1", 1, 1), line(TRAVEL, "Oslo", "2300.01", 1, 1)))
                .first()
                .isEqualTo("VIOLATED");
    }

    @Test
    void withoutSuchLinesTheRuleDoesNotApply() {
        assertThat(journey(line(OTHER, "9999"))).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void nothingIsJudgedInAnotherCurrencyThanTheCeilings() {
        Budget budget = nok(line(TRAVEL, "1"));
        assertThat(Reported.by(JOURNEY, BudgetBuilder.from(budget).withCurrency(Currency.getInstance("DKK"))))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED currency: currency");
        assertThat(Reported.by(JOURNEY, BudgetBuilder.from(budget).withCurrency(null)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED currency: currency");
    }

    @Test
    void manyPersonsOnManyOccasionsAreCountedWithoutOverflow() {
        int many = Integer.MAX_VALUE;
        assertThat(journey(line(TRAVEL, null, "2300", many, many))).containsExactly("PASSED");
        assertThat(journey(line(TRAVEL, null, "2300.01", many, many))).first().isEqualTo("VIOLATED");
    }

    @Test
    void aCheapLineForManyDoesNotHideADearOneForFew() {
        // for 10: 10 x 2000 of 10 x 2300; for 1: 2400 of 2300. The sum is 22400, less than 10 x 2300
        // 2000 + 2400 - 2300 = 2100 must go for one head; the line alone is 100 above the ceiling
        String dear =
                "VIOLATED lines[1].unitCost: of-several {line=2, category=TRAVEL, perHead=2400.00, ceiling=2300.00,"
                        + " excess=100.00, persons=1, occasions=1, total=2400.00, remedy=2100.00, apart=100.00, lines=2, all=1, 2,"
                        + " activity=Oslo}";
        assertThat(journey(line(TRAVEL, "Oslo", "2000", 10, 1), line(TRAVEL, "Oslo", "2400", 1, 1)))
                .containsExactly("VIOLATED", dear);
        assertThat(journey(line(TRAVEL, "Oslo", "2000", 1, 10), line(TRAVEL, "Oslo", "2400", 1, 1)))
                .containsExactly("VIOLATED", dear);
    }

    /**
     * For n = 10^16 - 1 heads n + 1 øre, and for n + 1 heads n øre: 1 + 1/n and 1 - 1/(n + 1) øre for each, together 2 øre and
     * 1/(n(n + 1)), which is less than 30 decimals show. With n - 1 and n + 2 øre it is as much less than 2 øre.
     */
    @Test
    void fractionsTooSmallForThirtyDecimalsStillDecideOnWhichSideOfTheCeilingTheyAre() {
        PerHeadAtMost twoOre = new PerHeadAtMost(TRAVEL, ExactMoney.of("0.02", "NOK"));
        assertThat(Reported.by(
                        twoOre,
                        nok(
                                lump(TRAVEL, "m", "100000000000000.00", 99_999_999, 100_000_001),
                                lump(TRAVEL, "m", "99999999999999.99", 100_000_000, 100_000_000))))
                .containsExactly(
                        "NOT_EVALUATED",
                        "NOT_EVALUATED lines[0].activity: different-people {lines=1, 2, activity=m, category=TRAVEL,"
                                + " perHead=0.03, ceiling=0.02, remedy=0.01}");
        assertThat(Reported.by(
                        twoOre,
                        nok(
                                lump(TRAVEL, "m", "99999999999999.98", 99_999_999, 100_000_001),
                                lump(TRAVEL, "m", "100000000000000.01", 100_000_000, 100_000_000))))
                .containsExactly("PASSED");
    }
}
