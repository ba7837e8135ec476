// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.AmountAtLeast.amountAtLeast;
import static io.github.rettesnor.requirement.AmountAtMost.amountAtMost;
import static io.github.rettesnor.requirement.CharactersAtLeast.charactersAtLeast;
import static io.github.rettesnor.requirement.CharactersAtMost.charactersAtMost;
import static io.github.rettesnor.requirement.Covers.covers;
import static io.github.rettesnor.requirement.DateBetween.dateBetween;
import static io.github.rettesnor.requirement.EachHas.eachHas;
import static io.github.rettesnor.requirement.EntriesAtLeast.entriesAtLeast;
import static io.github.rettesnor.requirement.EntriesAtMost.entriesAtMost;
import static io.github.rettesnor.requirement.FromAmount.fromAmount;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.PeriodAtLeast.periodAtLeast;
import static io.github.rettesnor.requirement.PeriodAtMost.periodAtMost;
import static io.github.rettesnor.requirement.Unique.unique;
import static io.github.rettesnor.requirement.WhenGiven.whenGiven;
import static io.github.rettesnor.testing.Reported.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.testing.Reported;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Verdict;
import java.util.Currency;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the limits of an application report, measure and refuse. */
class ApplicationLimitsTest {

    private static final MonetaryAmount LIMIT = ExactMoney.of("100000", "NOK");

    private static Input input(String yaml) {
        return Input.of("application.yaml", yaml);
    }

    private static Application application(String yaml) {
        return Documents.read(input(yaml), Application.class);
    }

    /** The outcome for an application of which some cannot be read. */
    private static String outcomeOfUnreadable(Requirement requirement, String yaml) {
        Verdict verdict = TestRules.set(Application.class, TestRules.error("xx.test.rule", requirement))
                .check(Documents.reading(input(yaml), Application.class));
        return verdict.outcome("xx.test.rule").name();
    }

    static Stream<IntFunction<Requirement>> counts() {
        return Stream.of(
                number -> entriesAtLeast("attachments", number),
                number -> entriesAtMost("attachments", number),
                number -> charactersAtLeast("title", number),
                number -> charactersAtMost("title", number),
                number -> periodAtLeast("period", number),
                number -> periodAtMost("period", number));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void aLimitIsOneAtLeast(IntFunction<Requirement> limit) {
        assertThat(limit.apply(1).name()).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> limit.apply(0));
    }

    @Test
    void aCountIsReportedWithItsLimit() {
        Application two = application("{title: abc, attachments: [{kind: A}, {kind: B}]}");
        assertThat(named(entriesAtMost("attachments", 1), two))
                .containsExactly("VIOLATED", "VIOLATED attachments: violated {number=2, maximum=1, difference=1}");
        assertThat(named(entriesAtLeast("attachments", 3), two))
                .containsExactly("VIOLATED", "VIOLATED attachments: violated {number=2, minimum=3, difference=1}");
        assertThat(named(charactersAtMost("title", 2), two))
                .containsExactly("VIOLATED", "VIOLATED title: violated {length=3, maximum=2, difference=1}");
        assertThat(named(charactersAtLeast("title", 4), two))
                .containsExactly("VIOLATED", "VIOLATED title: violated {length=3, minimum=4, difference=1}");
    }

    @Test
    void anAmountIsReportedWithItsLimit() {
        assertThat(named(
                        amountAtMost("budget.requested", LIMIT),
                        application("budget: {currency: NOK, requested: 100000.01}")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED budget.requested: violated {stated=100000.01, limit=100000.00, difference=0.01}");
        assertThat(named(
                        amountAtLeast("budget.requested", LIMIT),
                        application("budget: {currency: NOK, requested: 99999.99}")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED budget.requested: violated {stated=99999.99, limit=100000.00, difference=0.01}");
    }

    @Test
    void theRoomOfALimitIsMeasured() {
        Application application = application(
                "{title: abc, attachments: [{kind: A}, {kind: B}]," + " budget: {currency: NOK, requested: 99999.99}}");
        assertThat(TestRules.set(
                                Application.class,
                                TestRules.error("xx.entries", entriesAtMost("attachments", 3)),
                                TestRules.error("xx.characters", charactersAtLeast("title", 20)),
                                TestRules.error("xx.most", amountAtMost("budget.requested", LIMIT)),
                                TestRules.error("xx.least", amountAtLeast("budget.requested", LIMIT)))
                        .measure(application))
                .extracting(measure -> measure.rule() + " " + measure.outcome() + " "
                        + measure.measured().text() + " room " + measure.room().text())
                .containsExactly(
                        "xx.entries PASSED 2 room 1",
                        "xx.characters VIOLATED 3 room -17",
                        "xx.most PASSED 99999.99 room 0.01",
                        "xx.least VIOLATED 99999.99 room -0.01");
    }

    @Test
    void aPeriodIsReportedWithTheLastDayOfItsMonths() {
        Application year = application("period: {start: 2027-01-01, end: 2027-12-30}");
        assertThat(named(periodAtLeast("period", 12), year))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED period: violated {months=12, start=2027-01-01, end=2027-12-30, last=2027-12-31}");
        assertThat(named(periodAtMost("period", 11), year))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED period: violated {months=11, start=2027-01-01, end=2027-12-30, last=2027-11-30}");
        assertThat(named(periodAtLeast("period", 12), application("title: Uten periode")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED period: unstated {months=12}");
    }

    @Test
    void aDateIsReportedWithTheDaysAroundIt() {
        Requirement summer = dateBetween("period.start", "2027-08-01", "2028-07-31");
        assertThat(named(summer, application("period: {start: 2027-07-31}")))
                .containsExactly(
                        "VIOLATED", "VIOLATED period.start: early {first=2027-08-01, last=2028-07-31, day=2027-07-31}");
        assertThat(named(summer, application("period: {start: 2028-08-01}")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED period.start: violated {first=2027-08-01, last=2028-07-31, day=2028-08-01}");
    }

    @Test
    void theSecondOfTwoIsReportedWithTheFirst() {
        assertThat(named(unique("indicators[].name"), application("indicators: [{name: a}, {name: A}]")))
                .containsExactly("VIOLATED", "VIOLATED indicators[1].name: violated {value=A, number=2, other=1}");
    }

    @Test
    void aDescriptionThatOnlyRefersElsewhereIsAskedAbout() {
        assertThat(Reported.by(
                        eachHas("indicators", "measurement"), application("indicators: [{measurement: Se vedlegg}]")))
                .containsExactly("TO_JUDGE", "TO_JUDGE indicators[0].measurement: elsewhere");
        assertThat(Reported.by(eachHas("indicators", "name"), application("indicators: [{name: Se vedlegg}]")))
                .containsExactly("PASSED");
    }

    @Test
    void aFieldThatCannotBeReadIsNeitherThereNorMissing() {
        assertThat(outcomeOfUnreadable(eachHas("indicators", "name"), "indicators: [{name: [a]}]"))
                .isEqualTo("NOT_EVALUATED");
        assertThat(outcomeOfUnreadable(eachHas("indicators", "goals"), "indicators: [{goals: [[a], '1']}]"))
                .isEqualTo("PASSED");
        assertThat(outcomeOfUnreadable(eachHas("indicators", "goals"), "indicators: [{goals: [[a]]}]"))
                .isEqualTo("NOT_EVALUATED");
    }

    @Test
    void aCodeThatCannotBeReadMayBeTheOneThatIsMissing() {
        Requirement two = covers("indicators", "goals", 2, "1", "7", "11");
        assertThat(outcomeOfUnreadable(two, "indicators: [{goals: ['1', [a]]}]"))
                .isEqualTo("NOT_EVALUATED");
        assertThat(outcomeOfUnreadable(two, "indicators: [{goals: ['1', '7', [a]]}]"))
                .isEqualTo("PASSED");
    }

    @Test
    void aConditionThatCannotBeReadLeavesOpenWhetherTheRuleApplies() {
        String unread = "attachments: [{kind: [a], name: x}]";
        Requirement titled = whenGiven("attachments[A]", given("title"));
        assertThat(outcomeOfUnreadable(titled, unread)).isEqualTo("NOT_EVALUATED");
        assertThat(outcomeOfUnreadable(titled, "{title: x, " + unread + "}")).isEqualTo("NOT_EVALUATED");
        assertThat(outcomeOfUnreadable(whenGiven("attachments[A]", whenGiven("track", given("title"))), unread))
                .isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void aChoiceHasItsAlternativesAsParts() {
        assertThat(new AnyOf(List.of(given("title"), given("track"))).parts())
                .containsExactly(given("title"), given("track"));
    }

    @Test
    void aLimitInAnotherCurrencyCutsNothing() {
        BudgetLine line =
                BudgetLineBuilder.builder().category(Category.TRAVEL).year(2027).build();
        Currency kroner = Currency.getInstance("NOK");
        for (Requirement limit : List.of(
                new TotalAtMost(List.of(Category.TRAVEL), ExactMoney.of("1", "EUR")),
                new EachYearAtMost(ExactMoney.of("1", "EUR")))) {
            assertThat(SumLimit.of(TestRules.error("xx.limit", limit), List.of(0), List.of(line), kroner))
                    .isEmpty();
            assertThat(SumLimit.of(
                            TestRules.error("xx.limit", limit), List.of(0), List.of(line), Currency.getInstance("EUR")))
                    .hasSize(1);
        }
    }

    @Test
    void aTotalCutsTheLinesOfItsCategoriesAlone() {
        List<BudgetLine> lines = Stream.of(Category.OTHER, Category.TRAVEL)
                .map(category -> BudgetLineBuilder.builder().category(category).build())
                .toList();
        assertThat(SumLimit.of(
                                TestRules.error("xx.limit", new TotalAtMost(List.of(Category.TRAVEL), LIMIT)),
                                List.of(0, 1),
                                lines,
                                Currency.getInstance("NOK"))
                        .map(SumLimit::lines))
                .containsExactly(List.of(1));
    }

    @Test
    void aLimitIsWrittenWithItsExactAmount() {
        assertThat(amountAtMost("budget.requested", LIMIT))
                .hasToString("AmountAtMost[at=budget.requested, limit=NOK 100000.00]");
        assertThat(amountAtLeast("budget.requested", LIMIT))
                .hasToString("AmountAtLeast[at=budget.requested, limit=NOK 100000.00]");
        assertThat(fromAmount("budget.requested", LIMIT, given("title")))
                .hasToString("FromAmount[at=budget.requested, limit=NOK 100000.00, then=" + given("title") + "]");
    }
}
