// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.report.JointPlan;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Budgets;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cuts that are called the least for all limits of a rule file, whichever they are, keep all of them. */
class LeastCutsOfLimitsProperties {

    private static final BigDecimal ORE = new BigDecimal("0.01");

    private static MonetaryAmount nok(String amount) {
        return ExactMoney.of(amount, "NOK");
    }

    private static RuleSet<Budget> rules(List<Requirement> requirements) {
        List<Rule> rules = new ArrayList<>();
        requirements.forEach(each -> rules.add(TestRules.error("xx.budget.rule-" + rules.size(), each)));
        return TestRules.set("xx:budget:1", Budget.class, rules.toArray(Rule[]::new));
    }

    private static RuleSet<Budget> rules(Requirement... requirements) {
        return rules(List.of(requirements));
    }

    private static List<String> cuts(RuleSet<Budget> rules, Budget budget) {
        return LeastCuts.of(rules, budget).orElseThrow().cuts().stream()
                .map(cut -> cut.line() + ": " + cut.amount())
                .toList();
    }

    private static BudgetLine in(int year, BudgetLine line) {
        return BudgetLineBuilder.builder(line).year(year).build();
    }

    private static List<String> violated(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .map(Finding::toString)
                .toList();
    }

    @Example
    void aTotalFallsToItsLimit() {
        assertThat(cuts(
                        rules(new TotalAtMost(List.of(TRAVEL, SALARY), nok("100"))),
                        Budgets.nok(
                                Budgets.line(TRAVEL, "60"), Budgets.line(SALARY, "70"), Budgets.line(OTHER, "999"))))
                .containsExactly("1: NOK 30.00");
    }

    @Example
    void eachYearFallsToItsLimit() {
        assertThat(cuts(
                        rules(new EachYearAtMost(nok("100"))),
                        Budgets.nok(
                                in(2027, Budgets.line(TRAVEL, "60")),
                                in(2027, Budgets.line(OTHER, "50")),
                                in(2028, Budgets.line(OTHER, "100.01")))))
                .containsExactly("0: NOK 10.00", "2: NOK 0.01");
    }

    /** 2 persons x 7.5 hours x (1 000 - 900) kr. */
    @Example
    void aFeeFallsToItsCeiling() {
        Category fee = Category.of("FEE");
        BudgetLine line = BudgetLineBuilder.builder()
                .category(fee)
                .unitCost(new BigDecimal("1000"))
                .persons(2)
                .occasions(new BigDecimal("7.5"))
                .build();
        assertThat(LeastCuts.of(rules(new CostPerOccasionAtMost(fee, nok("900"))), Budgets.nok(line)))
                .hasValueSatisfying(least -> {
                    assertThat(least.total()).isEqualTo(nok("1500.00"));
                    assertThat(least.after().lines().get(0).unitCost()).isEqualByComparingTo("900");
                });
    }

    /** Salary is exactly 60 % of 250 kr; when travel falls by 50 kr it may be 1.5 x 50 = 75 kr. */
    @Example
    void aShareIsOfWhatATotalLeaves() {
        assertThat(cuts(
                        rules(new ShareAtMost(SALARY, Share.percent(60)), new TotalAtMost(List.of(TRAVEL), nok("50"))),
                        Budgets.nok(Budgets.line(SALARY, "150"), Budgets.line(TRAVEL, "100"))))
                .containsExactly("0: NOK 75.00", "1: NOK 50.00");
    }

    /** Cutting the first line by 10 kr does for both; the largest lines of each would be 20 kr. */
    @Example
    void whereALimitHasOnlySomeLinesOfAnotherTheLeastCutsAreNotCalculated() {
        RuleSet<Budget> rules =
                rules(new TotalAtMost(List.of(TRAVEL, OTHER), nok("100")), new EachYearAtMost(nok("100")));
        BudgetLine both = in(2027, Budgets.line(TRAVEL, "20"));
        BudgetLine ofTotal = in(2028, Budgets.line(OTHER, "90"));
        BudgetLine ofYear = in(2027, Budgets.line(SALARY, "90"));
        assertThat(LeastCuts.of(rules, Budgets.nok(both, ofTotal, ofYear))).isEmpty();
        assertThat(cuts(rules, Budgets.nok(both, ofTotal))).containsExactly("1: NOK 10.00");
    }

    /** Of a share within a total, it matters which lines were cut for the total. */
    @Example
    void ofAShareWithinATotalTheLeastCutsAreNotCalculated() {
        assertThat(LeastCuts.of(
                        rules(
                                new TotalAtMost(List.of(SALARY, TRAVEL), nok("100")),
                                new ShareAtMost(SALARY, Share.percent(50))),
                        Budgets.nok(Budgets.line(SALARY, "70"), Budgets.line(TRAVEL, "80"))))
                .isEmpty();
    }

    /** Neither could be cut without the other. */
    @Example
    void ofSharesThatHaveACategoryInCommonTheLeastCutsAreNotCalculated() {
        assertThat(LeastCuts.of(
                        rules(
                                new ShareAtMost(List.of(SALARY, TRAVEL), Share.percent(30)),
                                new ShareAtMost(List.of(TRAVEL, OTHER), Share.percent(30))),
                        Budgets.nok(
                                Budgets.line(SALARY, "100"), Budgets.line(TRAVEL, "100"), Budgets.line(OTHER, "100"))))
                .isEmpty();
    }

    @Example
    void whereCutsBreakAMinimumThereAreNone() {
        assertThat(LeastCuts.of(
                        rules(new NoLinesOf(OVERHEAD), new CoFundingAtLeast(Share.percent(10))),
                        Budgets.nok(Budgets.line(OVERHEAD, "10"), Budgets.line(OTHER, "90"))))
                .isEmpty();
        RuleSet<Budget> most =
                rules(new TotalAtMost(List.of(TRAVEL, OTHER), nok("50")), new TotalAtLeast(List.of(TRAVEL), nok("30")));
        assertThat(LeastCuts.of(most, Budgets.nok(Budgets.line(TRAVEL, "40"), Budgets.line(OTHER, "35"))))
                .isEmpty();
        assertThat(cuts(most, Budgets.nok(Budgets.line(TRAVEL, "40"), Budgets.line(OTHER, "45"))))
                .containsExactly("1: NOK 35.00");
    }

    @Example
    void aMinimumThatIsWaivedHindersNoCuts() {
        RuleSet<Budget> rules = rules(new NoLinesOf(OVERHEAD), new TotalAtLeast(List.of(TRAVEL), nok("30")));
        Budget budget = Budgets.nok(Budgets.line(OVERHEAD, "10"), Budgets.line(OTHER, "90"));
        assertThat(LeastCuts.of(rules, budget)).isEmpty();
        assertThat(LeastCuts.of(rules, Set.of(rules.allRules().get(1).id()), budget))
                .isPresent();
    }

    @Example
    void aLumpSumThatIsCutStaysForAsManyAsItStated() {
        Budget budget = Budgets.nok(Budgets.lump(TRAVEL, null, "60", null, null));
        assertThat(LeastCuts.of(rules(new TotalAtMost(List.of(TRAVEL), nok("50"))), budget)
                        .orElseThrow()
                        .after()
                        .lines())
                .containsExactly(Budgets.lump(TRAVEL, null, "50.00", null, null));
    }

    /** The amount asked for falls with the cuts: from 100 000 to 90 000 kr, which is too little for the call. */
    @Example
    void whereTheApplicationThenAsksForTooLittleThereIsNoPlan() {
        assertThat(JointPlan.of(judged("90000"))).hasSize(1);
        assertThat(JointPlan.of(judged("90000.01"))).isEmpty();
    }

    private static Judged<Application> judged(String least) {
        Budget budget = BudgetBuilder.builder(
                        Budgets.nok(Budgets.line(OVERHEAD, "10000"), Budgets.line(OTHER, "90000")))
                .requested(new BigDecimal("100000"))
                .build();
        RuleSet<Application> rules = TestRules.set(
                        "xx:application:1",
                        Application.class,
                        TestRules.error("xx.least", AmountAtLeast.amountAtLeast("budget.requested", nok(least))))
                .include("budget", rules(new NoLinesOf(OVERHEAD)));
        return Judged.of(
                "application.json", ApplicationBuilder.builder().budget(budget).build(), rules);
    }

    @Property(tries = 4000)
    void whatAPlanLeavesBreaksNoLimit(@ForAll("limits") List<Requirement> limits, @ForAll("budgets") Budget budget) {
        RuleSet<Budget> rules = rules(limits);
        Judged<Budget> judged = Judged.of("budget.json", budget, rules);
        for (JointPlan plan : JointPlan.of(judged)) {
            assertThat(violated(rules.check(plan.least().after()))).isEmpty();
        }
        Optional<LeastCuts> least = LeastCuts.of(rules, budget);
        least.ifPresent(cuts ->
                assertThat(violated(rules.check(cuts.after()))).as("%s", cuts).isEmpty());
    }

    /** Where one rule alone is broken, and it is a ceiling, what its finding states is the least cut. */
    @Property(tries = 2000)
    void aCeilingAloneNeedsWhatItsFindingsState(
            @ForAll("ceilings") Requirement ceiling, @ForAll("budgets") Budget budget) {
        RuleSet<Budget> rules = rules(ceiling);
        Verdict verdict = rules.check(budget);
        Optional<LeastCuts> least = LeastCuts.of(rules, budget);
        Assume.that(verdict.outcome("xx.budget.rule-0") == Outcome.VIOLATED && least.isPresent());
        BigDecimal stated = verdict.findings().stream()
                .filter(finding -> finding.figure("difference") != null)
                .map(finding ->
                        new BigDecimal(finding.figures().get("difference").text()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(ExactMoney.number(least.get().total())).isEqualByComparingTo(stated);
    }

    /**
     * Every way to cut a few øre of a budget is tried. Cuts may come to more than the least where those would make a line look like the sum of the
     * others, which leaves a question.
     */
    @Property(tries = 400)
    void noOtherCutsOfTheseLimitsComeToLess(
            @ForAll("limitsInOre") List<Requirement> limits, @ForAll("few") Budget budget) {
        RuleSet<Budget> rules = rules(limits);
        Optional<LeastCuts> least = LeastCuts.of(rules, budget);
        Assume.that(least.isPresent());
        Predicate<Verdict> isKept = verdict -> violated(verdict).isEmpty();
        Predicate<Verdict> isSettled = isKept.and(verdict -> verdict.questions().isEmpty());
        assertThat(ExactMoney.number(least.get().total()))
                .as("%s %s", limits, budget)
                .isBetween(
                        cheapest(isKept, rules, budget, 0, new ArrayList<>(), 0),
                        cheapest(isKept, rules, budget, 0, new ArrayList<>(), 0)
                                .max(cheapest(isSettled, rules, budget, 0, new ArrayList<>(), 0)));
    }

    /** 0.02 of 0.05 is above 30 %, 0.01 of 0.04 is not: one øre keeps both shares. */
    @Example
    void whatIsCutForAShareCountsForOneOfMoreCategories() {
        Budget budget = Budgets.nok(Budgets.line(TRAVEL, "0.03"), Budgets.line(OTHER, "0.02"));
        Requirement both = new ShareAtMost(List.of(SALARY, OTHER), Share.percent(30));
        Requirement one = new ShareAtMost(OTHER, Share.percent(30));
        assertThat(LeastCuts.of(rules(both, one), budget).orElseThrow().total()).isEqualTo(nok("0.01"));
        assertThat(LeastCuts.of(rules(one, both), budget).orElseThrow().total()).isEqualTo(nok("0.01"));
    }

    private static BigDecimal cheapest(
            Predicate<Verdict> fits, RuleSet<Budget> rules, Budget budget, int line, List<BudgetLine> kept, int cut) {
        if (line == budget.lines().size()) {
            return fits.test(rules.check(Budgets.with(budget, kept)))
                    ? ORE.multiply(BigDecimal.valueOf(cut))
                    : BigDecimal.TEN;
        }
        BudgetLine full = budget.lines().get(line);
        int ore = full.lumpSum().movePointRight(2).intValueExact();
        BigDecimal best = BigDecimal.TEN;
        for (int less = 0; less <= ore; less++) {
            kept.add(BudgetLineBuilder.builder(full)
                    .lumpSum(BigDecimal.valueOf(ore - less, 2))
                    .build());
            best = best.min(cheapest(fits, rules, budget, line + 1, kept, cut + less));
            kept.remove(line);
        }
        return best;
    }

    private static Arbitrary<Requirement> all(Arbitrary<MonetaryAmount> amounts) {
        Arbitrary<List<Category>> categories = Arbitraries.of(SALARY, TRAVEL, OTHER)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<Share> shares = Arbitraries.of(10, 30, 50, 60).map(Share::percent);
        return Arbitraries.oneOf(
                Arbitraries.just(new NoLinesOf(OVERHEAD)),
                amounts.map(amount -> new PerHeadAtMost(TRAVEL, amount)),
                amounts.map(amount -> new CostPerOccasionAtMost(TRAVEL, amount)),
                amounts.map(EachYearAtMost::new),
                Combinators.combine(categories, amounts).as(TotalAtMost::new),
                Combinators.combine(categories, amounts).as(TotalAtLeast::new),
                Combinators.combine(categories, shares).as(ShareAtMost::new),
                Combinators.combine(categories, shares).as(ShareAtLeast::new),
                shares.map(CoFundingAtLeast::new),
                Arbitraries.just(new AddsUp()));
    }

    @Provide
    Arbitrary<List<Requirement>> limits() {
        return all(Arbitraries.of("1", "10", "30", "75.5", "120").map(LeastCutsOfLimitsProperties::nok))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Requirement> ceilings() {
        return limits().flatMap(Arbitraries::of)
                .filter(limit -> limit instanceof TotalAtMost || limit instanceof EachYearAtMost);
    }

    @Provide
    Arbitrary<List<Requirement>> limitsInOre() {
        return all(Arbitraries.of("0", "0.02", "0.03", "0.05").map(LeastCutsOfLimitsProperties::nok))
                .list()
                .ofMinSize(2)
                .ofMaxSize(3);
    }

    private static Arbitrary<BudgetLine> lines(Arbitrary<BigDecimal> costs, boolean onlyLumpSums) {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 3);
        return Combinators.combine(
                        Arbitraries.of(SALARY, TRAVEL, OTHER, OVERHEAD),
                        costs,
                        onlyLumpSums ? Arbitraries.just(true) : Arbitraries.of(true, false),
                        onlyLumpSums ? Arbitraries.just(1) : counts,
                        onlyLumpSums ? Arbitraries.just(1) : counts,
                        Arbitraries.of("a", "").injectNull(0.3),
                        Arbitraries.of(2027, 2028))
                .as((category, cost, isLump, persons, occasions, activity, year) -> BudgetLineBuilder.builder()
                        .category(category)
                        .activity(activity)
                        .lumpSum(isLump ? cost : null)
                        .unitCost(isLump ? null : cost)
                        .persons(persons)
                        .occasions(BigDecimal.valueOf(occasions))
                        .year(year)
                        .build());
    }

    @Provide
    Arbitrary<Budget> few() {
        return lines(Arbitraries.integers().between(0, 5).map(ore -> BigDecimal.valueOf(ore, 2)), true)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(lines -> new Budget(Budgets.NOK, null, lines, List.of()));
    }

    @Provide
    Arbitrary<Budget> budgets() {
        return Combinators.combine(
                        lines(Arbitraries.oneOf(Budgets.ore(0, 9000), Arbitraries.of(BigDecimal.TEN, ORE)), false)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.of("0", "10", "100").map(BigDecimal::new),
                        Arbitraries.of(true, false))
                .as((lines, coFunding, isStated) -> new Budget(
                        Budgets.NOK,
                        isStated ? BigDecimal.TEN : null,
                        lines.stream()
                                .map(line -> BudgetLineBuilder.builder(line)
                                        .paidBy(coFunding.signum() == 0 ? null : Payer.GRANT)
                                        .build())
                                .toList(),
                        coFunding.signum() == 0 ? List.of() : List.of(new CoFunding("Eksempelkommunen", coFunding))));
    }
}
