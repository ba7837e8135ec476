// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.InvitationBuilder;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final Source CALL = Source.document("Example call");

    private static final RuleSet<Budget> RULES = TestRules.set(
            "xx:budget:1",
            Budget.class,
            CoreRules.budgetCurrency("NOK"),
            Rule.must("xx.budget.requested", CALL, new AddsUp()),
            Rule.must("xx.budget.share", CALL, new ShareAtMost(SALARY, Share.percent(60))),
            Rule.must("xx.budget.overhead", CALL, new NoLinesOf(OVERHEAD)),
            Rule.must("xx.budget.travel", CALL, new PerHeadAtMost(TRAVEL, ExactMoney.of("2300", "NOK"))));

    private static Budget budget(BudgetLine... lines) {
        return BudgetBuilder.builder()
                .currency(Currency.getInstance("NOK"))
                .lines(List.of(lines))
                .build();
    }

    private static BudgetLine lump(Category category, String amount) {
        return BudgetLineBuilder.builder()
                .category(category)
                .lumpSum(new BigDecimal(amount))
                .build();
    }

    private static BudgetLine travel(String activity, String cost, Integer persons) {
        return BudgetLineBuilder.builder()
                .category(TRAVEL)
                .activity(activity)
                .unitCost(new BigDecimal(cost))
                .persons(persons)
                .build();
    }

    private static String reported(Measure measure) {
        return measure.outcome() + " " + measure.measured().text() + " of "
                + measure.limit().text() + ", room " + measure.room().text();
    }

    /** The room is (0.6 × total − salary) ÷ 0.4, rounded down to a whole øre. */
    @ParameterizedTest
    @CsvSource({
        "600000.00, 400000.00, 'PASSED 0.6 of 0.6, room 0.00'",
        "600000.01, 400000.00, 'VIOLATED 0.600000004 of 0.6, room -0.01'",
        "599999.99, 400000.00, 'PASSED 0.599999996 of 0.6, room 0.01'",
        "550000,    450000,    'PASSED 0.55 of 0.6, room 125000.00'",
        "1,         2,         'PASSED 0.3333 of 0.6, room 2.00'",
        "0.01,      0.02,      'PASSED 0.3333 of 0.6, room 0.02'",
        "0,         1,         'PASSED 0 of 0.6, room 1.50'",
        "0,         0,         'PASSED 0 of 0.6, room 0.00'",
        "1,         0,         'VIOLATED 1 of 0.6, room -1.00'",
    })
    void theRoomOfAShareIsWhatTheCategoryMayStillCarry(String salary, String other, String expected) {
        List<Measure> measures =
                RULES.measure(budget(lump(SALARY, salary), lump(Category.OTHER, other)), "xx.budget.share");

        assertThat(measures)
                .extracting(MeasureTest::reported)
                .first()
                .asString()
                .startsWith(expected.substring(0, 7));
        assertThat(reported(measures.get(0))).isEqualTo(expected);
    }

    /** A ticket of 1 900 and a taxi of 500 kr are one journey; 7 000 kr for 3 persons is 2 333.33… each, written as 2 333.34. */
    @Test
    void aCeilingIsMeasuredForEachActivityAndEachLineAlone() {
        BudgetLine lump = BudgetLineBuilder.builder()
                .category(TRAVEL)
                .lumpSum(new BigDecimal("7000"))
                .persons(3)
                .build();
        List<Measure> measures = RULES.measure(
                budget(travel("a", "1900", 10), travel("A ", "500", 10), travel(null, "2299.99", 2), lump),
                "xx.budget.travel");

        assertThat(measures)
                .extracting(MeasureTest::reported)
                .containsExactlyInAnyOrder(
                        "VIOLATED 2400.00 of 2300.00, room -100.00",
                        "PASSED 2299.99 of 2300.00, room 0.01",
                        "VIOLATED 2333.34 of 2300.00, room -33.34");
        assertThat(measures)
                .extracting(measure -> measure.figures().get("roomInAll").text())
                .containsExactlyInAnyOrder("-1000.00", "0.02", "-100.00");
    }

    /** 1 of 3 kr is 0.333…, 5 of 8 kr is 0.625; 7 000 kr for 3 persons is 2 333.33… each, for 4 it is 1 750. */
    @Test
    void onlyAQuotientThatDoesNotEndIsMarkedAsRounded() {
        assertThat(measured(lump(SALARY, "1"), lump(Category.OTHER, "2")).isRounded())
                .isTrue();
        assertThat(measured(lump(SALARY, "5"), lump(Category.OTHER, "3")).isRounded())
                .isFalse();

        BudgetLine uneven =
                BudgetLineBuilder.builder(lump(TRAVEL, "7000")).persons(3).build();
        Measure each = RULES.measure(budget(uneven), "xx.budget.travel").get(0);
        assertThat(List.of(each.measured(), each.room())).allMatch(Figure::isRounded);
        assertThat(List.of(each.limit(), each.figure("total"), each.figure("roomInAll")))
                .noneMatch(Figure::isRounded);
        assertThat(RULES.check(budget(uneven)).findings().get(0).figures().byName())
                .allSatisfy((name, figure) -> assertThat(figure.isRounded())
                        .as(name)
                        .isEqualTo(List.of("perHead", "excess").contains(name)));

        BudgetLine even = BudgetLineBuilder.builder(uneven).persons(4).build();
        assertThat(RULES.measure(budget(even), "xx.budget.travel").get(0).measured())
                .isEqualTo(Figures.amount(ExactMoney.of("1750", "NOK")));
    }

    private static Figure measured(BudgetLine... lines) {
        return RULES.measure(budget(lines), "xx.budget.share").get(0).measured();
    }

    @Test
    void aRequestedAmountIsMeasuredAgainstTheLines() {
        Budget budget = BudgetBuilder.builder(budget(lump(TRAVEL, "900")))
                .requested(new BigDecimal("1000"))
                .build();

        assertThat(RULES.measure(budget, "xx.budget.requested"))
                .extracting(MeasureTest::reported)
                .containsExactly("VIOLATED 1000.00 of 900.00, room -100.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-01T23:59:59+02:00, 'PASSED 2019-06-01 of 2019-06-01, room 0'",
        "2019-06-01T22:00:00Z,      'VIOLATED 2019-06-02 of 2019-06-01, room -1'",
        "2019-05-02T12:00:00+02:00, 'PASSED 2019-05-02 of 2019-06-01, room 30'",
    })
    void aDeadlineIsMeasuredInDaysOfItsZone(String submitted, String expected) {
        RuleSet<Application> rules = TestRules.set(
                "xx:application:1",
                Application.class,
                Rule.must(
                        "xx.application.deadline",
                        CALL,
                        HandedInBy.handedInBy("submittedAt", "2019-06-01", "Europe/Oslo")));

        assertThat(rules.measure(ApplicationBuilder.builder()
                        .submittedAt(OffsetDateTime.parse(submitted))
                        .build()))
                .extracting(MeasureTest::reported)
                .containsExactly(expected);
    }

    @Test
    void whatCannotBeEvaluatedOrDoesNotApplyHasNoMeasure() {
        BudgetLine unusable = BudgetLineBuilder.builder().category(SALARY).build();

        assertThat(RULES.measure(budget(unusable, lump(SALARY, "1")))).isEmpty();
        assertThat(RULES.measure(budget(lump(Category.OTHER, "1")))).isEmpty();
    }

    @Test
    void measuringChangesNoVerdict() {
        Budget budget = budget(lump(SALARY, "70"), lump(OVERHEAD, "30"));

        assertThat(RULES.check(budget).outcome("xx.budget.share")).isEqualTo(Outcome.VIOLATED);
        assertThat(RULES.measure(budget)).extracting(Measure::outcome).containsExactly(Outcome.VIOLATED);
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearestThatThereIs() {
        assertThatThrownBy(() -> RULES.measure(budget(), "xx.budget.shar"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xx.budget.share");
    }

    @Test
    void aLimitOfTheWholeIsNotMeasured() {
        RuleSet<Budget> rules =
                TestRules.set(Budget.class, TestRules.error("xx.whole", new ShareAtMost(SALARY, Share.percent(100))));

        assertThat(rules.measure(budget(lump(SALARY, "70"), lump(TRAVEL, "30"))))
                .isEmpty();
    }

    @Test
    void aShareAtALimitOfManyDecimalsIsMeasuredAsTheLimit() {
        Share limit = new Share(new BigDecimal("0.12345678901"));
        RuleSet<Budget> rules = TestRules.set(Budget.class, TestRules.error("xx.fine", new ShareAtMost(SALARY, limit)));

        // of 100 000 000 000 kr
        assertThat(rules.measure(budget(lump(SALARY, "12345678901"), lump(TRAVEL, "87654321099"))))
                .extracting(MeasureTest::reported)
                .containsExactly("PASSED 0.12345678901 of 0.12345678901, room 0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-01, 'PASSED 2019-06-01 of 2019-06-01, room 0'",
        "2019-06-03, 'VIOLATED 2019-06-03 of 2019-06-01, room -2'",
        "2019-05-31, 'PASSED 2019-05-31 of 2019-06-01, room 1'",
    })
    void aDayIsMeasuredAgainstADeadline(LocalDate day, String expected) {
        RuleSet<Invitation> rules = TestRules.set(
                Invitation.class,
                TestRules.error("xx.dated", HandedInBy.handedInBy("date", "2019-06-01", "Europe/Oslo")));

        assertThat(rules.measure(InvitationBuilder.builder().date(day).build()))
                .extracting(MeasureTest::reported)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 'PASSED 2 of 2, room 0'",
        "1, 'VIOLATED 1 of 2, room -1'",
        "5, 'PASSED 5 of 2, room 3'",
    })
    void aNumberIsMeasuredAgainstTheSmallestThatWillDo(int meetings, String expected) {
        RuleSet<Invitation> rules =
                TestRules.set(Invitation.class, TestRules.error("xx.meetings", AtLeast.atLeast("meetings", 2)));

        assertThat(rules.measure(InvitationBuilder.builder().meetings(meetings).build()))
                .extracting(MeasureTest::reported)
                .containsExactly(expected);
    }

    @Test
    void aNumberThatIsNotStatedHasNoMeasure() {
        RuleSet<Invitation> rules =
                TestRules.set(Invitation.class, TestRules.error("xx.meetings", AtLeast.atLeast("meetings", 2)));

        assertThat(rules.measure(InvitationBuilder.builder().build())).isEmpty();
    }
}
