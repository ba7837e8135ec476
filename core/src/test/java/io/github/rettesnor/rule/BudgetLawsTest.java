// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.model.Category.ACCOMMODATION;
import static io.github.rettesnor.model.Category.DAY_PACKAGE;
import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.testing.TestRules.BUDGET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.testing.Budgets;
import io.github.rettesnor.testing.NaiveReckoner;
import io.github.rettesnor.testing.NaiveReckoner.Fraction;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every budget, whatever its figures. */
class BudgetLawsTest {

    private static final String SHARE = "xx.budget.salary-share";
    private static final Map<String, BigDecimal> CEILINGS = Map.of(
            "xx.budget.day-package", new BigDecimal("700"),
            "xx.budget.travel", new BigDecimal("2300"),
            "xx.budget.lodging", new BigDecimal("1500"));

    @Provide
    Arbitrary<Budget> complete() {
        return Budgets.complete();
    }

    @Provide
    Arbitrary<Budget> nearlyValid() {
        return Budgets.nearlyValid();
    }

    @Provide
    Arbitrary<Budget> salaried() {
        return Budgets.lines(SALARY, SALARY, OTHER, TRAVEL)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(lines -> Budgets.with(Budgets.nok(), lines));
    }

    @Provide
    Arbitrary<Budget> travelling() {
        return Budgets.lines(TRAVEL).list().ofMinSize(1).ofMaxSize(5).map(lines -> Budgets.with(Budgets.nok(), lines));
    }

    /** Journeys of 2 000 kr and more for each. */
    @Provide
    Arbitrary<Budget> dear() {
        BigDecimal more = new BigDecimal("2000");
        return travelling()
                .map(budget -> Budgets.with(
                        budget,
                        budget.lines().stream()
                                .map(line -> line.unitCost() == null
                                        ? line
                                        : BudgetLineBuilder.builder(line)
                                                .unitCost(line.unitCost().add(more))
                                                .build())
                                .toList()));
    }

    @Provide
    Arbitrary<Budget> valid() {
        return Budgets.valid();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Budgets.ore(1, 100_000_000);
    }

    private static Outcome outcome(Budget budget, String rule) {
        return BUDGET.check(budget).outcome(rule);
    }

    @Property
    void aValidBudgetHasNothingToRemark(@ForAll("valid") Budget budget) {
        assertThat(BUDGET.check(budget).findings()).isEmpty();
    }

    @Property
    void theSharesOutcomeIsThatOfASimpleCalculation(@ForAll("nearlyValid") Budget budget) {
        assertThat(outcome(budget, SHARE)).isEqualTo(NaiveReckoner.share(budget, SALARY, "NOK", new BigDecimal("0.6")));
    }

    @Property
    void theCeilingsOutcomesAreThoseOfASimpleCalculation(@ForAll("nearlyValid") Budget budget) {
        Verdict verdict = BUDGET.check(budget);
        assertThat(verdict.outcome("xx.budget.day-package"))
                .isEqualTo(NaiveReckoner.perHead(budget, DAY_PACKAGE, "NOK", new BigDecimal("700")));
        assertThat(verdict.outcome("xx.budget.travel"))
                .isEqualTo(NaiveReckoner.perHead(budget, TRAVEL, "NOK", new BigDecimal("2300")));
        assertThat(verdict.outcome("xx.budget.lodging"))
                .isEqualTo(NaiveReckoner.perHead(budget, ACCOMMODATION, "NOK", new BigDecimal("1500")));
    }

    @Property
    void theTravelOutcomeIsThatOfASimpleCalculation(@ForAll("travelling") Budget budget) {
        assertThat(outcome(budget, "xx.budget.travel"))
                .isEqualTo(NaiveReckoner.perHead(budget, TRAVEL, "NOK", new BigDecimal("2300")));
    }

    @Property
    void moreSalaryNeverMendsTheShare(@ForAll("salaried") Budget budget, @ForAll("amounts") BigDecimal more) {
        Assume.that(outcome(budget, SHARE) == Outcome.VIOLATED);
        assertThat(outcome(Budgets.plus(budget, Budgets.line(SALARY, more.toPlainString())), SHARE))
                .isEqualTo(Outcome.VIOLATED);
    }

    @Property
    void anotherCostNeverBreaksTheShare(@ForAll("salaried") Budget budget, @ForAll("amounts") BigDecimal more) {
        Assume.that(outcome(budget, SHARE) == Outcome.PASSED);
        assertThat(outcome(Budgets.plus(budget, Budgets.line(OTHER, more.toPlainString())), SHARE))
                .isIn(Outcome.PASSED, Outcome.TO_JUDGE);
    }

    @Property
    void theStatedRemedyOfAShareCuresItAndOneOreLessDoesNot(@ForAll("salaried") Budget budget) {
        Verdict verdict = BUDGET.check(budget);
        Assume.that(verdict.outcome(SHARE) == Outcome.VIOLATED);
        BigDecimal remedy = figure(verdict.findings(SHARE).get(0), "remedy");
        BigDecimal salary = figure(verdict.findings(SHARE).get(0), "amount");
        assertThat(remedy).isPositive().isLessThanOrEqualTo(salary);
        assertThat(outcome(withSalary(budget, salary.subtract(remedy)), SHARE)).isIn(Outcome.PASSED, Outcome.TO_JUDGE);
        assertThat(outcome(withSalary(budget, salary.subtract(remedy).add(new BigDecimal("0.01"))), SHARE))
                .isEqualTo(Outcome.VIOLATED);
    }

    private static Budget withSalary(Budget budget, BigDecimal salary) {
        List<BudgetLine> lines = new ArrayList<>(budget.lines());
        lines.removeIf(line -> SALARY.equals(line.category()));
        lines.add(Budgets.lump(SALARY, null, salary.toPlainString(), 1, 1));
        return Budgets.with(budget, lines);
    }

    private static BigDecimal figure(Finding finding, String name) {
        return new BigDecimal(finding.figures().get(name).text());
    }

    @Property
    void theStatedRemedyOfACeilingCuresItAndOneOreLessDoesNot(@ForAll("dear") Budget budget) {
        String rule = "xx.budget.travel";
        Verdict verdict = BUDGET.check(budget);
        Assume.that(verdict.outcome(rule) == Outcome.VIOLATED);
        for (Finding finding : verdict.findings(rule)) {
            if (finding.outcome() != Outcome.VIOLATED) {
                continue;
            }
            BigDecimal total = figure(finding, "total");
            boolean isOneOfSeveral = finding.figure("apart") != null;
            BigDecimal remedy = figure(finding, isOneOfSeveral ? "apart" : "remedy");
            int persons = figure(finding, "persons").intValueExact();
            int occasions = figure(finding, "occasions").intValueExact();
            String cured = total.subtract(remedy).toPlainString();
            String almost = total.subtract(remedy).add(new BigDecimal("0.01")).toPlainString();
            assertThat(outcome(Budgets.nok(Budgets.lump(TRAVEL, "a", cured, persons, occasions)), rule))
                    .isEqualTo(Outcome.PASSED);
            assertThat(outcome(Budgets.nok(Budgets.lump(TRAVEL, "a", almost, persons, occasions)), rule))
                    .isEqualTo(Outcome.VIOLATED);
        }
    }

    @Property
    void aLineInTwoHalvesOfOneActivityIsJudgedAsOne(
            @ForAll("complete") Budget budget,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @IntRange(max = 100) int part) {
        int at = which % budget.lines().size();
        BudgetLine line = BudgetLineBuilder.builder(budget.lines().get(at))
                .activity("en egen " + at)
                .build();
        List<BudgetLine> whole = new ArrayList<>(budget.lines());
        whole.set(at, line);
        List<BudgetLine> halves = new ArrayList<>(whole);
        BudgetLineBuilder first = BudgetLineBuilder.builder(line);
        BudgetLineBuilder second = BudgetLineBuilder.builder(line);
        if (line.unitCost() != null) {
            BigDecimal some = part(line.unitCost(), part);
            halves.set(at, first.unitCost(some).build());
            halves.add(second.unitCost(line.unitCost().subtract(some)).build());
        } else {
            BigDecimal some = part(line.lumpSum(), part);
            halves.set(at, first.lumpSum(some).build());
            halves.add(second.lumpSum(line.lumpSum().subtract(some)).build());
        }
        assertThat(withoutShare(Budgets.with(budget, halves))).isEqualTo(withoutShare(Budgets.with(budget, whole)));
    }

    /** With one line more, another may be taken for a sum of the others. */
    private static Map<RuleId, Outcome> withoutShare(Budget budget) {
        Map<RuleId, Outcome> outcomes = new HashMap<>(BUDGET.check(budget).outcomes());
        outcomes.remove(new RuleId(SHARE));
        return outcomes;
    }

    private static BigDecimal part(BigDecimal whole, int percent) {
        return whole.multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.DOWN);
    }

    @Property
    void aShareIsTheSameInAnyScale(
            @ForAll("salaried") Budget budget, @ForAll @IntRange(min = 1, max = 1000) int factor) {
        List<BudgetLine> scaled = budget.lines().stream()
                .map(line -> BudgetLineBuilder.builder(line)
                        .unitCost(times(line.unitCost(), factor))
                        .lumpSum(times(line.lumpSum(), factor))
                        .build())
                .toList();
        assertThat(outcome(Budgets.with(budget, scaled), SHARE)).isEqualTo(outcome(budget, SHARE));
    }

    private static BigDecimal times(BigDecimal amount, int factor) {
        return amount == null ? null : amount.multiply(BigDecimal.valueOf(factor));
    }

    @Property
    void theOrderOfTheLinesIsOfNoConsequence(@ForAll("nearlyValid") Budget budget, @ForAll long seed) {
        List<BudgetLine> shuffled = new ArrayList<>(budget.lines());
        Collections.shuffle(shuffled, new Random(seed));
        Verdict one = BUDGET.check(budget);
        Verdict other = BUDGET.check(Budgets.with(budget, shuffled));
        assertThat(other.outcomes()).isEqualTo(one.outcomes());
        assertThat(other.decision()).isEqualTo(one.decision());
        assertThat(unnumbered(other)).containsExactlyInAnyOrderElementsOf(unnumbered(one));
    }

    /** The findings without what names a line: numbers, the first line's field, and how it spells the activity. */
    private static List<String> unnumbered(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> {
                    Map<String, String> figures = new TreeMap<>();
                    finding.figures().byName().forEach((name, figure) -> figures.put(name, figure.text()));
                    figures.keySet().removeAll(List.of("line", "lines", "all", "activity"));
                    String place = finding.path().toString().replaceAll("\\[\\d+]", "[]");
                    String field = figures.containsKey("perHead") ? "" : place;
                    return finding.rule() + " " + finding.outcome() + " " + field + " "
                            + finding.message().variant() + figures;
                })
                .toList();
    }

    @Property
    void anotherCurrencyIsReportedAndNoAmountIsJudged(@ForAll("complete") Budget budget) {
        Verdict verdict = BUDGET.check(BudgetBuilder.from(budget).withCurrency(java.util.Currency.getInstance("DKK")));
        assertThat(verdict.outcome("core.budget.currency")).isEqualTo(Outcome.VIOLATED);
        assertThat(verdict.outcome(SHARE)).isIn(Outcome.NOT_EVALUATED, Outcome.NOT_APPLICABLE);
        CEILINGS.keySet()
                .forEach(rule -> assertThat(verdict.outcome(rule)).isIn(Outcome.NOT_EVALUATED, Outcome.NOT_APPLICABLE));
    }

    @Property
    void whatAHeadCostsIsNeverWrittenAtOrBelowTheCeilingThatItBreaks(@ForAll("complete") Budget budget) {
        Verdict verdict = BUDGET.check(budget);
        CEILINGS.forEach((rule, ceiling) -> verdict.findings(rule)
                .forEach(finding -> assertThat(figure(finding, "perHead")).isGreaterThan(ceiling)));
        verdict.findings(SHARE).stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .forEach(finding -> assertThat(figure(finding, "share")).isGreaterThan(figure(finding, "limit")));
    }

    @Property
    void aLinesTotalIsThatOfASimpleCalculation(@ForAll("nearlyValid") Budget budget) {
        BudgetTotals totals = new BudgetTotals(budget);
        for (int i = 0; i < budget.lines().size(); i++) {
            Fraction naive = NaiveReckoner.total(budget.lines().get(i));
            BigDecimal total = totals.line(i);
            assertThat(total == null).isEqualTo(naive == null);
            if (total != null) {
                assertThat(Fraction.of(total).over().multiply(naive.under()))
                        .isEqualTo(naive.over().multiply(Fraction.of(total).under()));
            }
        }
    }
}
