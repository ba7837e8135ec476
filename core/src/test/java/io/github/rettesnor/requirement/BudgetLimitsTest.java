// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.model.Payer.CO_FUNDING;
import static io.github.rettesnor.model.Payer.GRANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.json.Notation;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Reported;
import io.github.rettesnor.testing.TestRules;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetLimitsTest {

    private static final Category FEE = Category.of("FEE");
    private static final TotalAtMost TRAVEL_MOST = new TotalAtMost(List.of(TRAVEL), nok("30000"));
    private static final TotalAtLeast TRAVEL_LEAST = new TotalAtLeast(List.of(TRAVEL), nok("30000"));
    private static final ShareAtLeast TRAVEL_SHARE = new ShareAtLeast(List.of(TRAVEL), Share.percent(10));
    private static final CoFundingAtLeast FIFTH = new CoFundingAtLeast(Share.percent(20));
    private static final CostPerOccasionAtMost HOUR = new CostPerOccasionAtMost(FEE, nok("1072.02"));
    private static final EachYearAtMost YEAR = new EachYearAtMost(nok("1500000"));

    private static MonetaryAmount nok(String amount) {
        return ExactMoney.of(amount, "NOK");
    }

    private static BudgetLine line(Category category, String amount, Payer payer) {
        return BudgetLineBuilder.builder()
                .category(category)
                .lumpSum(new BigDecimal(amount))
                .paidBy(payer)
                .build();
    }

    private static BudgetLine line(Category category, String amount) {
        return line(category, amount, null);
    }

    private static BudgetLine in(Integer year, String amount) {
        return BudgetLineBuilder.builder(line(SALARY, amount)).year(year).build();
    }

    private static Budget budget(BudgetLine... lines) {
        return BudgetBuilder.builder()
                .currency(Currency.getInstance("NOK"))
                .lines(List.of(lines))
                .build();
    }

    /** With 200 000 kr of co-funding. */
    private static Budget funded(String requested, BudgetLine... lines) {
        return BudgetBuilder.builder(budget(lines))
                .requested(requested == null ? null : new BigDecimal(requested))
                .coFunding(List.of(new CoFunding("Eksempelkommunen", new BigDecimal("200000"))))
                .build();
    }

    private static String outcome(Requirement requirement, Budget budget) {
        return Reported.by(requirement, budget).get(0);
    }

    static Stream<Requirement> limits() {
        return Stream.of(TRAVEL_MOST, TRAVEL_LEAST, TRAVEL_SHARE, FIFTH, HOUR, YEAR);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void anExamplePassesAndTheOtherIsViolated(Requirement requirement) {
        Example example =
                Objects.requireNonNull(requirement.example(Budget.class)).within(Map.of("currency", "NOK"));
        assertThat(Stream.of(example.passes(), example.fails())
                        .map(fragment ->
                                Documents.read(Input.of("example.json", Notation.JSON.write(fragment)), Budget.class))
                        .map(budget -> outcome(requirement, budget)))
                .containsExactly("PASSED", "VIOLATED");
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatCannotBeReckonedWithIsNotEvaluated(Requirement requirement) {
        Budget whole = budget(line(TRAVEL, "30000"), line(FEE, "1"));
        assertThat(outcome(requirement, budget())).isEqualTo("NOT_EVALUATED");
        assertThat(outcome(
                        requirement, BudgetBuilder.builder(whole).currency(null).build()))
                .isEqualTo("NOT_EVALUATED");
        assertThat(outcome(
                        requirement,
                        budget(
                                BudgetLineBuilder.builder().category(TRAVEL).build(),
                                BudgetLineBuilder.builder().category(FEE).build())))
                .isEqualTo("NOT_EVALUATED");
    }

    @Test
    void aTotalIsComparedToTheOre() {
        assertThat(outcome(TRAVEL_MOST, budget(line(TRAVEL, "10000"), line(TRAVEL, "20000"), line(OTHER, "9"))))
                .isEqualTo("PASSED");
        assertThat(Reported.by(TRAVEL_MOST, budget(line(TRAVEL, "10000"), line(TRAVEL, "20000.01"))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines: violated {category=TRAVEL, limit=30000.00, amount=30000.01, difference=0.01}");
        assertThat(outcome(TRAVEL_LEAST, budget(line(TRAVEL, "30000")))).isEqualTo("PASSED");
        assertThat(Reported.by(TRAVEL_LEAST, budget(line(TRAVEL, "29999.99"))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines: violated {category=TRAVEL, limit=30000.00, amount=29999.99, difference=0.01}");
    }

    @Test
    void withoutSuchLinesThereIsNothingToLimitButSomethingLacks() {
        assertThat(outcome(TRAVEL_MOST, budget(line(OTHER, "1")))).isEqualTo("NOT_APPLICABLE");
        assertThat(outcome(HOUR, budget(line(OTHER, "1")))).isEqualTo("NOT_APPLICABLE");
        assertThat(outcome(TRAVEL_LEAST, budget(line(OTHER, "1")))).isEqualTo("VIOLATED");
        assertThat(outcome(TRAVEL_SHARE, budget(line(OTHER, "1")))).isEqualTo("VIOLATED");
    }

    @Test
    void whatTheCoFundingPaysIsNotCounted() {
        assertThat(outcome(TRAVEL_MOST, funded(null, line(TRAVEL, "200000", CO_FUNDING), line(TRAVEL, "1", GRANT))))
                .isEqualTo("PASSED");
        assertThat(outcome(TRAVEL_LEAST, funded(null, line(TRAVEL, "200000", CO_FUNDING), line(OTHER, "1", GRANT))))
                .isEqualTo("VIOLATED");
    }

    /** Of 230 000 kr the co-funding may pay 200 000 kr, so that the grant pays from 30 000 to 230 000 kr. */
    @Test
    void whereItIsNotKnownWhoPaysOnlyWhatHoldsEitherWayIsDecided() {
        Budget either = funded(null, line(TRAVEL, "230000"), line(OTHER, "500000"));
        assertThat(Reported.by(TRAVEL_MOST, either))
                .containsExactly(
                        "NOT_EVALUATED",
                        "NOT_EVALUATED lines: who-pays-total {category=TRAVEL, limit=30000.00, least=30000.00,"
                                + " most=230000.00}");
        assertThat(outcome(TRAVEL_LEAST, either)).isEqualTo("PASSED");
        Budget one = funded(null, line(TRAVEL, "230000.01"), line(OTHER, "500000"));
        assertThat(outcome(TRAVEL_MOST, one)).isEqualTo("VIOLATED");
        Budget less = funded(null, line(TRAVEL, "229999.99"), line(OTHER, "500000"));
        assertThat(outcome(TRAVEL_LEAST, less)).isEqualTo("NOT_EVALUATED");
    }

    @Test
    void aShareIsReachedExactly() {
        assertThat(outcome(TRAVEL_SHARE, budget(line(TRAVEL, "10000"), line(OTHER, "90000"))))
                .isEqualTo("PASSED");
        assertThat(Reported.by(TRAVEL_SHARE, budget(line(TRAVEL, "9999.99"), line(OTHER, "90000.01"))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines: violated {category=TRAVEL, amount=9999.99, total=100000.00, share=0.0999999,"
                                + " limit=0.1, shortfall=0.01}");
    }

    /** The grant pays 800 000 kr, of which travel is from 0 (all 200 000 by the co-funding) to 200 000 kr. */
    @Test
    void aShareOfOpenLinesIsBetweenTwoBounds() {
        Budget open = funded("800000", line(TRAVEL, "200000"), line(OTHER, "800000"));
        assertThat(outcome(TRAVEL_SHARE, open)).isEqualTo("NOT_EVALUATED");
        Budget always = funded("800000", line(TRAVEL, "280000"), line(OTHER, "720000"));
        assertThat(outcome(TRAVEL_SHARE, always)).isEqualTo("PASSED");
        Budget never = funded("800000", line(TRAVEL, "79999.99"), line(OTHER, "920000.01"));
        assertThat(outcome(TRAVEL_SHARE, never)).isEqualTo("VIOLATED");
    }

    @ParameterizedTest
    @CsvSource({
        "800000,    1000000,    PASSED", // a part of the lines
        "800000,    800000,     PASSED", // on top of the lines
        "800000.01, 1000000.01, VIOLATED",
        "800000.01, 800000.01,  VIOLATED",
        "900000,    1000000,    NOT_EVALUATED", // neither
        ",          800000,     PASSED", // whether 600 000 or 800 000 kr is of the grant
        ",          1000000,    NOT_EVALUATED", // 20 % of 1 000 000, or less of 1 200 000 kr
        ",          1000000.01, VIOLATED",
    })
    void theCoFundingIsAFifthOfWhatTheProjectCosts(String requested, String lines, String expected) {
        assertThat(outcome(FIFTH, funded(requested, line(OTHER, lines)))).isEqualTo(expected);
    }

    @Test
    void linesThatTheCoFundingPaysAreNotCountedTwice() {
        assertThat(outcome(FIFTH, funded(null, line(OTHER, "800000", GRANT), line(OTHER, "200000", CO_FUNDING))))
                .isEqualTo("PASSED");
        assertThat(Reported.by(FIFTH, funded(null, line(OTHER, "800000.05", GRANT), line(OTHER, "200000", CO_FUNDING))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED coFunding: violated {amount=200000.00, cost=1000000.05, share=0.19999999,"
                                + " limit=0.2, shortfall=0.01}");
    }

    @Test
    void coFundingOfNothingIsTooLittleAndOneWithoutAnAmountIsUnknown() {
        assertThat(outcome(FIFTH, budget(line(OTHER, "1")))).isEqualTo("VIOLATED");
        assertThat(outcome(
                        FIFTH,
                        BudgetBuilder.builder(budget(line(OTHER, "1", GRANT)))
                                .coFunding(List.of(new CoFunding("Eksempelkommunen", null)))
                                .build()))
                .isEqualTo("NOT_EVALUATED");
    }

    @Test
    void coFundingOfTheWholeIsRefused() {
        assertThatThrownBy(() -> new CoFundingAtLeast(Share.percent(100))).isInstanceOf(IllegalArgumentException.class);
    }

    private static BudgetLine fee(String unitCost, String lumpSum, Integer persons, String hours) {
        return BudgetLineBuilder.builder()
                .category(FEE)
                .unitCost(unitCost == null ? null : new BigDecimal(unitCost))
                .lumpSum(lumpSum == null ? null : new BigDecimal(lumpSum))
                .persons(persons)
                .occasions(hours == null ? null : new BigDecimal(hours))
                .build();
    }

    /** 7.5 hours of two persons at 1 072.02 kr are 16 080.30 kr. */
    @Test
    void aFeePerHourIsComparedOnEachLineAlone() {
        assertThat(outcome(HOUR, budget(fee("1072.02", null, 2, "7.5"), fee("1072.02", null, null, null))))
                .isEqualTo("PASSED");
        assertThat(Reported.by(HOUR, budget(fee("1072.03", null, 2, "7.5"))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[0].unitCost: violated {line=1, category=FEE, cost=1072.03, ceiling=1072.02,"
                                + " excess=0.01}");
        assertThat(outcome(HOUR, budget(fee(null, "16080.30", 2, "7.5")))).isEqualTo("PASSED");
        assertThat(Reported.by(HOUR, budget(fee(null, "16080.31", 2, "7.5"))))
                .first()
                .isEqualTo("VIOLATED");
    }

    @Test
    void aLumpSumThatStatesNoHoursIsNotEvaluated() {
        assertThat(Reported.by(HOUR, budget(fee(null, "1", 1, null))))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].occasions: no-occasions {line=1}");
        assertThat(Reported.by(HOUR, budget(fee(null, "1", null, "1"))))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].persons: no-persons {line=1}");
        assertThat(outcome(HOUR, budget(fee("1", null, 0, "1")))).isEqualTo("NOT_EVALUATED");
        assertThat(outcome(HOUR, budget(fee("1", null, 1, "0")))).isEqualTo("NOT_EVALUATED");
    }

    @Test
    void aFeeAboveTheCeilingThatOthersMayPayIsNotEvaluated() {
        assertThat(outcome(HOUR, funded(null, fee("1072.02", null, null, null), line(OTHER, "300000"))))
                .isEqualTo("PASSED");
        assertThat(outcome(HOUR, funded(null, fee("1072.03", null, null, null), line(OTHER, "300000"))))
                .isEqualTo("NOT_EVALUATED");
    }

    @Test
    void eachYearIsComparedAlone() {
        assertThat(outcome(YEAR, budget(in(2027, "1500000"), in(2028, "1000000"), in(2028, "500000"))))
                .isEqualTo("PASSED");
        assertThat(Reported.by(YEAR, budget(in(2027, "1500000"), in(2028, "1000000"), in(2028, "500000.01"))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[1]: violated {year=2028, lines=2, 3, amount=1500000.01, limit=1500000.00,"
                                + " difference=0.01}");
    }

    @Test
    void aLineWithoutAYearMayBeOfAnyYear() {
        assertThat(outcome(YEAR, budget(in(null, "1000000"), in(null, "500000"))))
                .isEqualTo("PASSED");
        assertThat(outcome(YEAR, budget(in(2027, "1000000"), in(null, "500000"))))
                .isEqualTo("PASSED");
        assertThat(Reported.by(YEAR, budget(in(2027, "1000000"), in(2028, "2"), in(null, "500000.01"))))
                .containsExactly(
                        "NOT_EVALUATED",
                        "NOT_EVALUATED lines[2].year: no-year {lines=3, amount=1500000.01, limit=1500000.00}");
        assertThat(outcome(YEAR, budget(in(2027, "1500000.01"), in(null, "1")))).isEqualTo("VIOLATED");
    }

    @Test
    void aYearThatOthersMayPayInPartIsNotEvaluated() {
        BudgetLine open = in(2027, "1500000.01");
        assertThat(outcome(YEAR, funded(null, open, line(OTHER, "1000000")))).isEqualTo("NOT_EVALUATED");
        assertThat(outcome(
                        YEAR,
                        funded(
                                null,
                                BudgetLineBuilder.builder(open).paidBy(GRANT).build(),
                                in(2027, "1"))))
                .isEqualTo("VIOLATED");
    }

    @Test
    void theRoomOfEachLimitIsMeasured() {
        RuleSet<Budget> rules = TestRules.set(
                Budget.class,
                TestRules.error("xx.most", TRAVEL_MOST),
                TestRules.error("xx.least", TRAVEL_LEAST),
                TestRules.error("xx.share", TRAVEL_SHARE),
                TestRules.error("xx.own", FIFTH),
                TestRules.error("xx.hour", HOUR),
                TestRules.error("xx.year", YEAR));
        Budget budget = funded(
                "300000",
                BudgetLineBuilder.builder(line(TRAVEL, "29999")).year(2027).build(),
                BudgetLineBuilder.builder(fee(null, "3000", 1, "3")).year(2027).build(),
                BudgetLineBuilder.builder(line(OTHER, "267001")).year(2028).build());
        assertThat(rules.measure(budget))
                .extracting(measure -> measure.rule() + " " + measure.outcome() + " "
                        + measure.measured().text() + " room " + measure.room().text())
                .containsExactlyInAnyOrder(
                        "xx.most PASSED 29999.00 room 1.00",
                        "xx.least VIOLATED 29999.00 room -1.00",
                        "xx.share VIOLATED 0.099997 room -1.00",
                        "xx.own PASSED 0.4 room 100000.00",
                        "xx.hour PASSED 1000.00 room 72.02",
                        "xx.year PASSED 32999.00 room 1467001.00",
                        "xx.year PASSED 267001.00 room 1232999.00");
    }
}
