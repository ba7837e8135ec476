// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.testing.Reported.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the limits of a budget report where they cannot be decided, and where. */
class LimitReasonsTest {

    private static final TotalAtMost TRAVEL_MOST = new TotalAtMost(List.of(TRAVEL), ExactMoney.of("30000", "NOK"));
    private static final TotalAtLeast TRAVEL_LEAST = new TotalAtLeast(List.of(TRAVEL), ExactMoney.of("30000", "NOK"));
    private static final ShareAtLeast TRAVEL_SHARE = new ShareAtLeast(List.of(TRAVEL), Share.percent(10));
    private static final CoFundingAtLeast FIFTH = new CoFundingAtLeast(Share.percent(20));
    private static final CostPerOccasionAtMost HOUR =
            new CostPerOccasionAtMost(Category.of("FEE"), ExactMoney.of("1072.02", "NOK"));
    private static final EachYearAtMost YEAR = new EachYearAtMost(ExactMoney.of("1500000", "NOK"));

    static Stream<Requirement> limits() {
        return Stream.of(TRAVEL_MOST, TRAVEL_LEAST, TRAVEL_SHARE, FIFTH, HOUR, YEAR);
    }

    static Stream<Requirement> limitsOfSums() {
        return Stream.of(TRAVEL_MOST, TRAVEL_LEAST, TRAVEL_SHARE, FIFTH, YEAR);
    }

    private static Budget budget(String yaml) {
        return Documents.read(Input.of("budget.yaml", yaml), Budget.class);
    }

    private static Budget of(String lines) {
        return budget("{currency: NOK, lines: [" + lines + "]}");
    }

    /** With 200 000 kr of co-funding. */
    private static Budget funded(String lines) {
        return budget("{currency: NOK, coFunding: [{source: A, amount: 200000}], lines: [" + lines + "]}");
    }

    private static Budget funded(String requested, String lines) {
        return budget("{currency: NOK, requested: " + requested + ", coFunding: [{source: A, amount: 200000}], lines: ["
                + lines + "]}");
    }

    @ParameterizedTest
    @MethodSource("limits")
    void withoutLinesNothingIsKnown(Requirement limit) {
        assertThat(named(limit, of(""))).containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: no-lines");
    }

    @ParameterizedTest
    @MethodSource("limits")
    void withoutACurrencyNothingIsCompared(Requirement limit) {
        assertThat(named(limit, budget("lines: [{category: TRAVEL, lumpSum: 1}, {category: FEE, unitCost: 1}]")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED currency: currency");
    }

    @ParameterizedTest
    @MethodSource("limitsOfSums")
    void aLineWithoutACostLeavesTheSumUnknown(Requirement limit) {
        assertThat(named(limit, of("{category: TRAVEL, lumpSum: 1}, {category: TRAVEL}")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: incomplete");
    }

    @Test
    void theFirstLineMayBeOfTheCategoryIfItStatesNone() {
        assertThat(named(TRAVEL_MOST, of("{lumpSum: 1}")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: incomplete");
        assertThat(named(HOUR, of("{lumpSum: 1}")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].category: unknown-category {line=1}");
    }

    @Test
    void aFeeWithoutACostOrForNobodyOrForNoTimeIsReportedAtItsField() {
        assertThat(named(HOUR, of("{category: OTHER, lumpSum: 1}, {category: FEE}")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[1].unitCost: no-cost {line=2}");
        assertThat(named(HOUR, of("{category: FEE, unitCost: 1, persons: 0, occasions: 1}")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].persons: no-heads {line=1}");
        assertThat(named(HOUR, of("{category: FEE, unitCost: 1, persons: 1, occasions: 0}")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].occasions: no-heads {line=1}");
    }

    @Test
    void aFeeAboveTheCeilingMayBePaidByOthers() {
        assertThat(named(HOUR, funded("{category: FEE, unitCost: 1072.03}, {category: OTHER, lumpSum: 300000}")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0]: who-pays {line=1}");
    }

    /** 3 hours at 1 072.02 kr are 3 216.06 kr; 0.01 kr more is 1 072.0233… kr an hour. */
    @Test
    void aCostPerHourThatIsNotWholeIsRoundedUp() {
        assertThat(named(HOUR, of("{category: FEE, lumpSum: 3216.07, persons: 1, occasions: 3}")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[0].lumpSum: violated {line=1, category=FEE, cost=1072.03, ceiling=1072.02,"
                                + " excess=0.01}");
    }

    @Test
    void coFundingWithoutAnAmountIsUnknown() {
        String amount =
                "{currency: NOK, coFunding: [{source: A}], lines: [{category: OTHER, lumpSum: 1, paidBy: GRANT}]}";
        assertThat(named(FIFTH, budget(amount)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED coFunding: co-funding-missing");
    }

    /** The grant pays 800 000 kr of the lines, or all of 1 000 000 kr. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAmountAskedForThatIsNeitherIsReported(boolean isShare) {
        assertThat(named(isShare ? TRAVEL_SHARE : FIFTH, funded("900000", "{category: OTHER, lumpSum: 1000000}")))
                .containsExactly(
                        "NOT_EVALUATED",
                        "NOT_EVALUATED requested: requested-neither {coFunding=200000.00, open=1000000.00,"
                                + " total=1000000.00, funds=800000.00, requested=900000.00}");
    }

    @Test
    void anAmountAskedForThatIsNotTheSumOfTheGrantsLinesIsReported() {
        String lines =
                "{category: TRAVEL, lumpSum: 300000, paidBy: GRANT}, {category: OTHER, lumpSum: 500000, paidBy: GRANT}";
        assertThat(named(FIFTH, funded("900000", lines)))
                .containsExactly(
                        "NOT_EVALUATED", "NOT_EVALUATED requested: requested {total=800000.00, requested=900000.00}");
        assertThat(named(TRAVEL_SHARE, funded("900000", lines)))
                .containsExactly(
                        "NOT_EVALUATED",
                        "NOT_EVALUATED requested: requested {category=TRAVEL, amount=300000.00, total=800000.00,"
                                + " requested=900000.00}");
    }

    /** 200 000 kr are a fifth of 1 000 000 kr, but less than a fifth of 1 200 000 kr. */
    @Test
    void coFundingThatMayComeOnTopIsReported() {
        assertThat(named(FIFTH, funded("{category: OTHER, lumpSum: 1000000}")))
                .containsExactly(
                        "NOT_EVALUATED",
                        "NOT_EVALUATED coFunding: on-top {amount=200000.00, cost=1000000.00, total=1200000.00, limit=0.2}");
    }

    @Test
    void aShareThatDependsOnThePayersIsReportedWithBothBounds() {
        assertThat(named(
                        TRAVEL_SHARE,
                        funded("800000", "{category: TRAVEL, lumpSum: 200000}, {category: OTHER, lumpSum: 800000}")))
                .containsExactly(
                        "NOT_EVALUATED",
                        "NOT_EVALUATED lines: who-pays-share {category=TRAVEL, limit=0.1, least=0.00, most=200000.00,"
                                + " funds=800000.00, coFunding=200000.00}");
        assertThat(named(
                        TRAVEL_SHARE,
                        funded(
                                "800000",
                                "{category: TRAVEL, lumpSum: 79999.99}, {category: OTHER, lumpSum: 920000.01}")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines: violated-any-payer {category=TRAVEL, limit=0.1, least=0.00, most=79999.99,"
                                + " funds=800000.00, coFunding=200000.00}");
    }

    @Test
    void severalCategoriesAreAllNamed() {
        List<Category> both = List.of(SALARY, TRAVEL);
        assertThat(named(
                        new ShareAtLeast(both, Share.percent(50)),
                        of("{category: TRAVEL, lumpSum: 1}, {category: OTHER, lumpSum: 3}")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines: violated {category=SALARY, TRAVEL, amount=1.00, total=4.00, share=0.25,"
                                + " limit=0.5, shortfall=1.00}");
        assertThat(named(
                        new TotalAtMost(both, ExactMoney.of("3", "NOK")),
                        of("{category: TRAVEL, lumpSum: 1}, {category: SALARY, lumpSum: 3}")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines: violated {category=SALARY, TRAVEL, limit=3.00, amount=4.00, difference=1.00}");
    }

    private static String lines(String... categoriesAndAmounts) {
        return Stream.of(categoriesAndAmounts)
                .map(one -> one.split(" ", -1))
                .map(one -> "{category: " + one[0] + ", lumpSum: " + one[1]
                        + (one.length > 2 ? ", paidBy: " + one[2] : "") + "}")
                .reduce((first, second) -> first + ", " + second)
                .orElseThrow();
    }

    /** A line that is as much as the others together may be their sum. */
    @Test
    void aTotalThatOnlyASumRowFillsIsAskedAbout() {
        assertThat(named(TRAVEL_LEAST, of(lines("OTHER 10000", "OTHER 20000", "TRAVEL 30000"))))
                .containsExactly("TO_JUDGE", "TO_JUDGE lines: sum-row {category=TRAVEL, limit=30000.00, line=3}");
        assertThat(named(TRAVEL_LEAST, of(lines("TRAVEL 30000", "OTHER 10000", "OTHER 20000"))))
                .containsExactly("TO_JUDGE", "TO_JUDGE lines: sum-row {category=TRAVEL, limit=30000.00, line=1}");
    }

    @Test
    void aTotalThatIsEnoughOrTooLittleWithoutTheSumRowIsDecided() {
        assertThat(named(TRAVEL_LEAST, of(lines("TRAVEL 30000", "OTHER 0", "TRAVEL 30000"))))
                .containsExactly("PASSED");
        assertThat(named(TRAVEL_LEAST, of(lines("TRAVEL 29999.99", "OTHER 0", "TRAVEL 29999.99"))))
                .first()
                .isEqualTo("TO_JUDGE");
        assertThat(named(TRAVEL_LEAST, of(lines("OTHER 9999.99", "OTHER 20000", "TRAVEL 29999.99"))))
                .first()
                .isEqualTo("VIOLATED");
        assertThat(named(TRAVEL_LEAST, of(lines("TRAVEL 30000", "OTHER 20000", "OTHER 50000"))))
                .containsExactly("PASSED");
        assertThat(named(
                        TRAVEL_LEAST,
                        funded(lines("TRAVEL 20000 GRANT", "TRAVEL 10000 GRANT", "TRAVEL 30000 CO_FUNDING"))))
                .containsExactly("PASSED");
        assertThat(named(TRAVEL_MOST, of(lines("OTHER 10000", "OTHER 20000", "TRAVEL 30000"))))
                .containsExactly("PASSED");
    }

    @Test
    void aShareThatOnlyASumRowFillsIsAskedAbout() {
        assertThat(named(TRAVEL_SHARE, of(lines("TRAVEL 100", "OTHER 60", "OTHER 40"))))
                .containsExactly(
                        "TO_JUDGE",
                        "TO_JUDGE lines: sum-row {category=TRAVEL, amount=100.00, total=200.00, line=1, limit=0.1}");
        assertThat(named(TRAVEL_SHARE, of(lines("OTHER 60", "OTHER 40", "TRAVEL 100"))))
                .containsExactly(
                        "TO_JUDGE",
                        "TO_JUDGE lines: sum-row {category=TRAVEL, amount=100.00, total=200.00, line=3, limit=0.1}");
        assertThat(named(TRAVEL_SHARE, of(lines("TRAVEL 10", "OTHER 90", "TRAVEL 100"))))
                .containsExactly("PASSED");
        assertThat(named(TRAVEL_SHARE, funded(lines("TRAVEL 10 GRANT", "OTHER 90 GRANT", "TRAVEL 100 CO_FUNDING"))))
                .containsExactly("PASSED");
    }

    /** Of 1 700 000 kr the co-funding may pay 200 000 kr of the second line, which leaves 1 500 000 kr. */
    @Test
    void theFirstLineOfTheYearThatOthersMayPayIsNamed() {
        assertThat(named(
                        YEAR,
                        funded("{category: OTHER, lumpSum: 500000, year: 2027, paidBy: GRANT}, "
                                + "{category: OTHER, lumpSum: 1200000, year: 2027}")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[1]: who-pays {line=2}");
    }

    @Test
    void aYearIsMeasuredOnlyWhereAllLinesStateTheirYear() {
        RuleSet<Budget> rules = TestRules.set(Budget.class, TestRules.error("xx.year", YEAR));
        String dated = "{category: OTHER, lumpSum: 1, year: 2027}";
        assertThat(rules.measure(of(dated))).hasSize(1);
        assertThat(rules.measure(of(dated + ", {category: OTHER, lumpSum: 1}"))).isEmpty();
    }

    @Test
    void aLimitIsWrittenWithItsExactAmount() {
        assertThat(limits().map(Object::toString))
                .containsExactly(
                        "TotalAtMost[categories=[TRAVEL], limit=NOK 30000.00]",
                        "TotalAtLeast[categories=[TRAVEL], limit=NOK 30000.00]",
                        "ShareAtLeast[categories=[TRAVEL], limit=10 %]",
                        "CoFundingAtLeast[limit=20 %]",
                        "CostPerOccasionAtMost[category=FEE, ceiling=NOK 1072.02]",
                        "EachYearAtMost[limit=NOK 1500000.00]");
    }
}
