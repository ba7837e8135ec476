// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.no.Documents.and;
import static io.github.rettesnor.no.Documents.budget;
import static io.github.rettesnor.no.Documents.line;
import static io.github.rettesnor.no.Documents.salary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Budget2019Test {

    private static Judgement judge(Budget budget) {
        return Judgement.of(Norway.budget(2019), budget);
    }

    private static Budget changed(Consumer<BudgetBuilder> change) {
        return BudgetBuilder.from(budget()).with(change);
    }

    private static BudgetLine changed(BudgetLine line, Consumer<BudgetLineBuilder> change) {
        return BudgetLineBuilder.from(line).with(change);
    }

    @Test
    void aBudgetThatKeepsAllRulesIsAcceptable() {
        judge(budget()).findsOnly().decides(Decision.ACCEPTABLE);
    }

    @Test
    void aBudgetNeedsLines() {
        assertThat(judge(Documents.of()).verdict().outcome("core.budget.lines")).isEqualTo(Outcome.VIOLATED);
        judge(Documents.of()).decides(Decision.NOT_ACCEPTABLE);
    }

    @Test
    void aBudgetIsInKroner() {
        String[] amounts = {
            "core.budget.currency",
            "core.budget.adds-up",
            "no.budget.salary-share",
            "no.budget.day-package-ceiling",
            "no.budget.travel-ceiling",
            "no.budget.accommodation-ceiling"
        };
        for (Currency other : new Currency[] {Currency.getInstance("EUR"), null}) {
            Judgement judgement = judge(changed(budget -> budget.currency(other)))
                    .findsOnly(amounts)
                    .outcome(amounts[0], Outcome.VIOLATED)
                    .at(amounts[0], "currency");
            for (int i = 1; i < amounts.length; i++) {
                judgement.outcome(amounts[i], Outcome.NOT_EVALUATED).at(amounts[i], "currency");
            }
        }
    }

    @Test
    void eachDefectOfALineIsReportedAtItsOwnPlace() {
        BudgetLine broken = BudgetLineBuilder.builder()
                .unitCost(new BigDecimal("-1"))
                .lumpSum(new BigDecimal("0.001"))
                .persons(0)
                .occasions(BigDecimal.ZERO)
                .build();
        judge(and(budget(), broken))
                .outcome("no.budget.salary-share", Outcome.NOT_EVALUATED)
                .at("no.budget.salary-share", "lines")
                .outcome("no.budget.no-overhead", Outcome.NOT_EVALUATED)
                .at("no.budget.no-overhead", "lines[4].category")
                .outcome("core.budget.line-complete", Outcome.VIOLATED)
                .at(
                        "core.budget.line-complete",
                        "lines[4].category",
                        "lines[4].lumpSum",
                        "lines[4].unitCost",
                        "lines[4].lumpSum",
                        "lines[4].persons",
                        "lines[4].occasions");
    }

    @Test
    void theRequestedAmountIsTheSumOfTheLines() {
        String rule = "core.budget.adds-up";
        judge(budget()).passes(rule);
        Budget alone = changed(budget -> budget.coFunding(List.of()));
        judge(BudgetBuilder.from(alone).withRequested(null)).doesNotApply(rule);
        for (String requested : List.of("568000.01", "567999.99")) {
            Judgement judgement = judge(BudgetBuilder.from(alone).withRequested(new BigDecimal(requested)))
                    .findsOnly(rule, "no.budget.salary-share")
                    .outcome(rule, Outcome.VIOLATED)
                    .outcome("no.budget.salary-share", Outcome.NOT_EVALUATED)
                    .at(rule, "requested");
            assertThat(judgement
                            .verdict()
                            .findings(rule)
                            .get(0)
                            .figures()
                            .byName()
                            .get("difference")
                            .text())
                    .isEqualTo("0.01");
        }
    }

    @Test
    void aCoFunderHasANameAndAnAmount() {
        String rule = "core.budget.co-funding-named";
        judge(budget()).passes(rule);
        judge(changed(budget -> budget.coFunding(List.of()))).doesNotApply(rule);
        judge(changed(budget -> budget.coFunding(List.of(
                        new CoFunding("Eksempelsykehuset", BigDecimal.ZERO),
                        new CoFunding(" ", new BigDecimal("-0.01")),
                        new CoFunding("Eksempelsykehuset", null)))))
                .violates(rule, "coFunding[1].source", "coFunding[1].amount", "coFunding[2].amount");
    }

    @Test
    void sixtyPercentOfSalaryPassesAndOneOreMoreDoesNot() {
        String rule = "no.budget.salary-share";
        judge(Documents.of(salary("600000", 1), line(OTHER, "400000", 1, 1))).passes(rule);
        judge(Documents.of(salary("599999.99", 1), line(OTHER, "400000", 1, 1))).passes(rule);
        judge(Documents.of(salary("600000.01", 1), line(OTHER, "400000", 1, 1)))
                .violates(rule, "lines")
                .with("share", "0.600000004")
                .with("limit", "0.6")
                .with("amount", "600000.01")
                .with("total", "1000000.01")
                .with("excess", "0.004")
                .with("remedy", "0.01");
        judge(Documents.of(salary("600000", 1), line(OTHER, "399999.99", 1, 1)))
                .violates(rule, "lines")
                .with("excess", "0.006")
                .with("remedy", "0.02");
    }

    @Test
    void theRemedyBringsTheShareToTheLimit() {
        // 0.7 · 1 000 000: cut x so that 700 000 − x = 0.6 · (1 000 000 − x), x = 250 000
        judge(Documents.of(salary("70000", 10), line(OTHER, "300000", 1, 1)))
                .violates("no.budget.salary-share", "lines")
                .with("share", "0.7")
                .with("excess", "100000.00")
                .with("remedy", "250000.00");
        // all salary: only a cut of all of it helps
        judge(Documents.of(salary("100000", 1)))
                .violates("no.budget.salary-share", "lines")
                .with("share", "1")
                .with("excess", "40000.00")
                .with("remedy", "100000.00");
    }

    @ParameterizedTest
    @MethodSource("tellTaleWords")
    void aWordPointsOutItsLine(String word) {
        BudgetLine other = line(OTHER, "1", 1, 1);
        judge(Documents.of(other, changed(line(OTHER, "2", 1, 1), line -> line.description("En " + word + "sak"))))
                .asks("no.budget.other-lines", "lines[1]");
    }

    static List<String> tellTaleWords() {
        return Budget2019.TELL_TALE;
    }

    @Test
    void withoutSalaryNothingIsAskedOfIt() {
        Judgement judgement = judge(Documents.of(line(OTHER, "1", 1, 1)));
        judgement.doesNotApply("no.budget.salary-share");
        judgement.doesNotApply("no.budget.salary-basic-pay");
    }

    @Test
    void theRateOfASalaryStartsFromBasicPay() {
        String rule = "no.budget.salary-basic-pay";
        judge(budget()).passes(rule);
        judge(and(budget(), changed(salary("1", 1), line -> line.payBasis(PayBasis.OTHER))))
                .violates(rule, "lines[4].payBasis");
        judge(and(budget(), changed(salary("1", 1), line -> line.payBasis(null))))
                .cannotEvaluate(rule, "lines[4].payBasis")
                .decides(Decision.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "no.budget.no-on-call-supplement, ON_CALL_SUPPLEMENT",
        "no.budget.no-overhead, OVERHEAD",
        "no.budget.no-dissemination, DISSEMINATION",
        "no.budget.no-registry-operations, REGISTRY_OPERATIONS",
        "no.budget.no-hospital-operations, HOSPITAL_OPERATIONS"
    })
    void someCategoriesGetNoMoney(String rule, Category category) {
        judge(budget()).passes(rule);
        judge(and(budget(), line(category, "0.00", 1, 1))).passes(rule);
        judge(and(budget(), line(category, "0.01", 1, 1)))
                .violates(rule, "lines[4]")
                .with("amount", "0.01")
                .with("line", "5");
    }

    @ParameterizedTest
    @CsvSource({
        "no.budget.day-package-ceiling, DAY_PACKAGE, 700, 700.01",
        "no.budget.travel-ceiling, TRAVEL, 2300, 2300.01",
        "no.budget.accommodation-ceiling, ACCOMMODATION, 1500, 1500.01"
    })
    void aCeilingHoldsToTheOre(String rule, Category category, String ceiling, String above) {
        judge(Documents.of(line(category, ceiling, 20, 2))).passes(rule);
        judge(Documents.of(line(OTHER, "1", 1, 1))).doesNotApply(rule);
        judge(Documents.of(line(category, above, 20, 2)))
                .violates(rule, "lines[0].unitCost")
                .with("perHead", above)
                .with("ceiling", ceiling + ".00")
                .with("excess", "0.01")
                .with("remedy", "0.40");
    }

    @Test
    void aTicketAndATaxiOnOneJourneyAddUp() {
        String rule = "no.budget.travel-ceiling";
        judge(Documents.of(journey("1900", 40, "Samling 1"), journey("400", 40, "samling 1 ")))
                .passes(rule);
        judge(Documents.of(journey("1900", 40, "Samling 1"), journey("500", 40, "Samling 1")))
                .violates(rule, "lines[0].unitCost")
                .with("perHead", "2400.00")
                .with("excess", "100.00")
                .with("remedy", "4000.00")
                .with("lines", "1, 2");
        judge(Documents.of(journey("1900", 40, "Samling 1"), journey("500", 40, "Samling 2")))
                .passes(rule);
        assertThat(judge(Documents.of(journey("1900", 40, null), journey("500", 40, null)))
                        .verdict()
                        .outcome(rule))
                .isEqualTo(Outcome.TO_JUDGE);
    }

    private static BudgetLine journey(String cost, int persons, String activity) {
        return changed(line(Category.TRAVEL, cost, persons, 1), line -> line.activity(activity));
    }

    @Test
    void linesForDifferentPeopleAreNotAddedUpByGuess() {
        String rule = "no.budget.travel-ceiling";
        judge(Documents.of(journey("1900", 10, "Samling"), journey("400", 8, "Samling")))
                .passes(rule);
        judge(Documents.of(journey("1900", 10, "Samling"), journey("400.01", 8, "Samling")))
                .cannotEvaluate(rule, "lines[0].activity")
                .with("perHead", "2300.01");
    }

    @Test
    void roomHireAndCateringKeepTheDayPackageCeilingTogether() {
        String rule = "no.budget.day-package-ceiling";
        judge(Documents.of(meeting("20000", 30), meeting("1000", 30))).passes(rule);
        // 21 000.01 kr for 30 persons is 700.0003… kr a head
        judge(Documents.of(meeting("20000", 30), meeting("1000.01", 30)))
                .violates(rule, "lines[0].lumpSum")
                .with("perHead", "700.01")
                .with("total", "21000.01")
                .with("remedy", "0.01");
        judge(Documents.of(meeting("20000", null))).cannotEvaluate(rule, "lines[0].persons");
    }

    private static BudgetLine meeting(String cost, Integer persons) {
        return BudgetLineBuilder.builder()
                .category(Category.DAY_PACKAGE)
                .activity("Læringsseminar")
                .lumpSum(new BigDecimal(cost))
                .persons(persons)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAY_PACKAGE", "TRAVEL", "ACCOMMODATION"})
    void aLineWithoutCostCannotBeMeasured(Category category) {
        Budget budget = Documents.of(changed(line(category, "1", 1, 1), line -> line.unitCost(null)));
        String rule = "no.budget."
                + category.code().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-ceiling";
        judge(budget)
                .findsOnly("core.budget.line-complete", rule)
                .outcome(rule, Outcome.NOT_EVALUATED)
                .at(rule, "lines[0].unitCost");
    }

    @Test
    void salaryIsNotUnderACeilingPerHead() {
        assertThat(judge(Documents.of(salary("90000", 1), line(OTHER, "60000", 1, 1)))
                        .findsOnly()
                        .verdict()
                        .decision())
                .isEqualTo(Decision.TO_JUDGE);
        assertThat(Norway.budget(2019)
                        .rule("no.budget.salary-share")
                        .orElseThrow()
                        .requirement())
                .hasToString("ShareAtMost[categories=[SALARY, SOCIAL_COSTS], limit=60 %]");
    }
}
