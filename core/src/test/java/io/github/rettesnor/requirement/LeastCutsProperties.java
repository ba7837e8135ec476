// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Decision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LeastCutsProperties {

    private static final Source CALL = Source.document("Example call");
    private static final Currency NOK = Currency.getInstance("NOK");

    private static final RuleSet<Budget> RULES = rules(new ShareAtMost(SALARY, Share.percent(60)), "0.03");

    private static RuleSet<Budget> rules(ShareAtMost share, String ceiling) {
        return TestRules.set(
                "xx:budget:1",
                Budget.class,
                CoreRules.budgetCurrency("NOK"),
                CoreRules.BUDGET_LINE_COMPLETE,
                Rule.must("xx.budget.requested", CALL, new AddsUp()),
                Rule.must("xx.budget.share", CALL, share),
                Rule.must("xx.budget.other-share", CALL, new ShareAtMost(OTHER, Share.percent(30))),
                Rule.must("xx.budget.overhead", CALL, new NoLinesOf(OVERHEAD)),
                Rule.must("xx.budget.travel", CALL, new PerHeadAtMost(TRAVEL, ExactMoney.of(ceiling, "NOK"))));
    }

    private static BudgetLine lump(Category category, String amount) {
        return BudgetLineBuilder.builder()
                .category(category)
                .lumpSum(new BigDecimal(amount))
                .persons(1)
                .build();
    }

    private static Budget budget(List<BudgetLine> lines) {
        return BudgetBuilder.builder().currency(NOK).lines(lines).build();
    }

    @Example
    void theSharesAreReckonedOnWhatTheOtherCutsLeave() {
        LeastCuts least = LeastCuts.of(
                        rules(new ShareAtMost(SALARY, Share.percent(60)), "40000"),
                        budget(List.of(lump(SALARY, "90000"), lump(TRAVEL, "40000"), lump(OVERHEAD, "20000"))))
                .orElseThrow();

        assertThat(least.total()).isEqualTo(ExactMoney.of("50000", "NOK"));
        assertThat(least.cuts())
                .extracting(cut -> cut.line() + " " + cut.rule() + " " + cut.amount())
                .containsExactly("0 xx.budget.share NOK 30000.00", "2 xx.budget.overhead NOK 20000.00");
    }

    @Example
    void aBudgetWithinItsLimitsNeedsNoCut() {
        Budget budget = budget(List.of(lump(SALARY, "60"), lump(TRAVEL, "0.03"), lump(TRAVEL, "39.97")));

        assertThat(LeastCuts.of(rules(new ShareAtMost(SALARY, Share.percent(60)), "100"), budget))
                .hasValue(new LeastCuts(List.of(), ExactMoney.of("0", "NOK"), budget));
    }

    @Example
    void whatCannotBeReckonedHasNoAnswer() {
        Budget noCurrency =
                BudgetBuilder.builder().lines(List.of(lump(SALARY, "1"))).build();
        Budget otherCurrency = BudgetBuilder.builder(noCurrency)
                .currency(Currency.getInstance("SEK"))
                .build();

        assertThat(LeastCuts.of(RULES, noCurrency)).isEmpty();
        assertThat(LeastCuts.of(RULES, otherCurrency)).isEmpty();
        assertThat(LeastCuts.of(RULES, budget(List.of(lump(SALARY, "-1"))))).isEmpty();
    }

    @Property
    void theBudgetAfterTheCutsIsAcceptableAndSmallerByTheirSum(@ForAll("large") Budget budget) {
        RuleSet<Budget> rules = rules(new ShareAtMost(SALARY, Share.percent(60)), "2300");
        LeastCuts least = LeastCuts.of(rules, budget).orElseThrow();

        assertThat(rules.check(least.after()).decision())
                .as(() -> least + " " + rules.check(least.after()).findings())
                .isEqualTo(Decision.ACCEPTABLE);
        assertThat(sum(budget).subtract(sum(least.after()))).isEqualByComparingTo(ExactMoney.number(least.total()));
    }

    /** Every way to cut a few øre is tried. */
    @Property(tries = 200)
    void noOtherCutsComeToLess(@ForAll("small") Budget budget) {
        LeastCuts least = LeastCuts.of(RULES, budget).orElseThrow();

        assertThat(RULES.check(least.after()).decision()).isEqualTo(Decision.ACCEPTABLE);
        assertThat(ExactMoney.number(least.total())).isEqualByComparingTo(cheapest(budget, 0, new ArrayList<>(), 0));
    }

    private static BigDecimal cheapest(Budget budget, int line, List<BudgetLine> kept, int cut) {
        if (line == budget.lines().size()) {
            return RULES.check(budget(kept)).decision() == Decision.ACCEPTABLE
                    ? BigDecimal.valueOf(cut, 2)
                    : sum(budget).add(BigDecimal.ONE);
        }
        BudgetLine full = budget.lines().get(line);
        int ore = full.lumpSum().movePointRight(2).intValueExact();
        BigDecimal best = sum(budget).add(BigDecimal.ONE);
        for (int less = 0; less <= ore; less++) {
            kept.add(BudgetLineBuilder.builder(full)
                    .lumpSum(BigDecimal.valueOf(ore - less, 2))
                    .build());
            best = best.min(cheapest(budget, line + 1, kept, cut + less));
            kept.remove(line);
        }
        return best;
    }

    private static BigDecimal sum(Budget budget) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BudgetLine line : budget.lines()) {
            BigDecimal heads = BigDecimal.valueOf(line.persons() == null ? 1 : line.persons())
                    .multiply(line.occasions() == null ? BigDecimal.ONE : line.occasions());
            sum = sum.add(line.lumpSum() == null ? line.unitCost().multiply(heads) : line.lumpSum());
        }
        return sum;
    }

    @Provide
    Arbitrary<Budget> small() {
        Arbitrary<BudgetLine> line = Combinators.combine(
                        Arbitraries.of(SALARY, TRAVEL, OVERHEAD, OTHER),
                        Arbitraries.integers().between(0, 6))
                .as((category, ore) -> lump(category, BigDecimal.valueOf(ore, 2).toPlainString()));
        return line.list().ofMinSize(1).ofMaxSize(4).map(LeastCutsProperties::budget);
    }

    @Provide
    Arbitrary<Budget> large() {
        Arbitrary<BudgetLine> line = Combinators.combine(
                        Arbitraries.of(SALARY, TRAVEL, OVERHEAD, OTHER, Category.ACCOMMODATION),
                        Arbitraries.of("a", "b", "").injectNull(0.3),
                        Arbitraries.integers().between(0, 900_000),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false))
                .as((category, activity, ore, persons, lump) -> BudgetLineBuilder.builder()
                        .category(category)
                        .activity(activity == null || activity.isEmpty() ? activity : activity + persons)
                        .unitCost(lump ? null : BigDecimal.valueOf(ore, 2))
                        .lumpSum(lump ? BigDecimal.valueOf(ore, 2) : null)
                        .persons(persons)
                        .build());
        return Combinators.combine(line.list().ofMinSize(1).ofMaxSize(8), Arbitraries.of(true, false))
                .as((lines, stated) -> BudgetBuilder.builder(budget(lines))
                        .requested(stated ? BigDecimal.TEN : null)
                        .build());
    }

    @Example
    void whatIsOnlyEncouragedDemandsNoCuts() {
        RuleSet<Budget> mild = RULES.revise("Eksempelkontoret", "Prøveår")
                .change("xx.budget.overhead", Severity.WARNING)
                .done();
        Budget budget = BudgetBuilder.builder()
                .currency(NOK)
                .lines(List.of(lump(Category.DISSEMINATION, "90.00"), lump(OVERHEAD, "10.00")))
                .build();

        assertThat(LeastCuts.of(RULES, budget).orElseThrow().total()).isEqualTo(ExactMoney.of("10.00", "NOK"));
        assertThat(LeastCuts.of(mild, budget).orElseThrow().cuts()).isEmpty();
    }
}
