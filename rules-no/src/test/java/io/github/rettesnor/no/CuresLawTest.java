// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.report.BudgetPart;
import io.github.rettesnor.report.JointPlan;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An applicant who follows every cure of a verdict is not refused again. */
class CuresLawTest {

    private static Judged<Budget> judge(Budget budget) {
        return Judged.of("budget.json", budget, Norway.budget(2019));
    }

    /** Without the overhead, salary is all there is, so that no more of it than nothing is within 60 %. */
    @Example
    void aCureThatBreaksAnotherRuleIsPartOfAPlan() {
        Judged<Budget> judged = judge(Documents.of(salary("0.01"), line(Category.OVERHEAD, "0.01")));

        assertThat(JointPlan.of(judged)).singleElement().satisfies(plan -> {
            assertThat(plan.least().total()).isEqualTo(ExactMoney.of("0.02", "NOK"));
            assertThat(JointPlan.cover(
                            List.of(plan),
                            judged.verdict().findings("no.budget.no-overhead").get(0)))
                    .isTrue();
        });
    }

    /** Of 200 kr, 140 kr are salary: (140 − 120) ÷ 0.4 = 50 kr must go, and 30 kr of salary cannot bear that with social costs left. */
    @Example
    void noSocialCostsAreLeftWithoutSalary() {
        Judged<Budget> judged =
                judge(Documents.of(salary("30"), line(Category.SOCIAL_COSTS, "110"), line(Category.OTHER, "60")));

        assertThat(BudgetPart.of(judged).get(0).cuts().orElseThrow().cuts())
                .extracting(LeastCuts.Cut::line, LeastCuts.Cut::amount)
                .containsExactly(tuple(1, ExactMoney.of("50.00", "NOK")));
    }

    private static BudgetLine line(Category category, String amount) {
        return Documents.line(category, amount, null, null);
    }

    private static BudgetLine salary(String amount) {
        return BudgetLineBuilder.builder(line(Category.SALARY, amount))
                .payBasis(PayBasis.BASIC_PAY)
                .build();
    }

    @Property(tries = 3000)
    void whoFollowsEveryCureHasNothingButQuestionsLeft(@ForAll("budgets") Budget budget) {
        Budget cured = cured(judge(budget));

        assertThat(judge(cured).verdict().decision())
                .as(() -> cured + " " + judge(cured).verdict().findings())
                .isIn(Decision.ACCEPTABLE, Decision.TO_JUDGE);
    }

    @Property(tries = 1000)
    void whereNoPlanLeadsTheCureOfTheOneBrokenRuleIsTheLeastCut(@ForAll("budgets") Budget budget) {
        Judged<Budget> judged = judge(budget);
        Optional<LeastCuts> least = BudgetPart.of(judged).get(0).cuts();
        if (JointPlan.of(judged).isEmpty() && least.isPresent()) {
            BigDecimal cures = judged.verdict().findings().stream()
                    .filter(finding -> finding.figure("remedy") != null)
                    .map(finding -> number(finding, "remedy"))
                    .distinct()
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal removed = judged.verdict().findings().stream()
                    .filter(finding -> finding.rule().value().startsWith("no.budget.no-"))
                    .map(finding -> number(finding, "amount"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean isOfOneActivity = judged.verdict().findings().stream()
                            .filter(finding -> finding.figure("remedy") != null)
                            .count()
                    <= 1;
            if (isOfOneActivity) {
                assertThat(new BigDecimal(least.get().total().getNumber().toString()))
                        .isEqualByComparingTo(cures.add(removed));
            }
        }
    }

    private static Budget cured(Judged<Budget> judged) {
        Budget budget = BudgetPart.of(judged)
                .get(0)
                .cuts()
                .map(LeastCuts::after)
                .orElseGet(() -> asked(judged.document(), judged.verdict().findings()));
        return BudgetBuilder.from(budget)
                .withLines(budget.lines().stream()
                        .map(line -> Category.SALARY.equals(line.category())
                                ? BudgetLineBuilder.builder(line)
                                        .payBasis(PayBasis.BASIC_PAY)
                                        .build()
                                : line)
                        .toList());
    }

    /** With the amount asked for that the findings name. */
    private static Budget asked(Budget budget, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.path().toString().equals("requested") && finding.figure("total") != null) {
                BigDecimal total = number(finding, "total").setScale(2, RoundingMode.HALF_UP);
                return BudgetBuilder.builder(budget).requested(total).build();
            }
        }
        return budget;
    }

    private static BigDecimal number(Finding finding, String figure) {
        return new BigDecimal(finding.figures().get(figure).text().replaceAll("[A-Z]+ ", ""));
    }

    /** Complete budgets of which it is known who pays each line. */
    @Provide
    Arbitrary<Budget> budgets() {
        Arbitrary<BudgetLine> lines = Arbitraries.oneOf(
                lines(
                        Category.SALARY,
                        Category.SOCIAL_COSTS,
                        Category.DAY_PACKAGE,
                        Category.TRAVEL,
                        Category.ACCOMMODATION,
                        Category.OTHER),
                lines(Category.SALARY, Category.TRAVEL, Category.OVERHEAD, Category.DISSEMINATION));
        return Combinators.combine(
                        lines.list().ofMinSize(1).ofMaxSize(7),
                        Arbitraries.integers().between(-2, 3),
                        Arbitraries.integers().between(0, 127),
                        Arbitraries.of(true, false))
                .as(CuresLawTest::budget);
    }

    /** Complete lines of 0 kr to 3 000 kr in whole øre, often at a ceiling. */
    private static Arbitrary<BudgetLine> lines(Category... categories) {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 4);
        Arbitrary<BigDecimal> costs = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 300_000).map(ore -> BigDecimal.valueOf(ore, 2)),
                Arbitraries.of("0", "0.01", "699.99", "700", "700.01", "750", "1500", "1500.01", "2300", "2300.01")
                        .map(BigDecimal::new));
        return Combinators.combine(
                        Arbitraries.of(categories),
                        Arbitraries.of("oslo", "Oslo ", "bergen", "møte 1", "").injectNull(0.4),
                        costs,
                        Arbitraries.of(true, false),
                        counts,
                        counts.injectNull(0.3),
                        counts.injectNull(0.3))
                .as((category, activity, cost, isLump, heads, persons, occasions) -> BudgetLineBuilder.builder()
                        .category(category)
                        .activity(activity)
                        .unitCost(isLump ? null : cost)
                        .lumpSum(isLump ? cost.multiply(BigDecimal.valueOf(heads)) : null)
                        .persons(isLump ? heads : persons)
                        .occasions(occasions == null ? null : BigDecimal.valueOf(occasions))
                        .payBasis(Category.SALARY.equals(category) ? PayBasis.BASIC_PAY : null)
                        .need(Category.SALARY.equals(category) ? "Prosjektleder i halv stilling" : null)
                        .competence(Category.SALARY.equals(category) ? "Forbedringskunnskap" : null)
                        .build());
    }

    /** Social costs without any salary are for the applicant to explain. */
    private static BudgetLine withoutSocialCosts(BudgetLine line) {
        return Category.SOCIAL_COSTS.equals(line.category())
                ? BudgetLineBuilder.builder(line).category(Category.OTHER).build()
                : line;
    }

    private static Budget budget(List<BudgetLine> lines, int asked, int marks, boolean isPartFinanced) {
        List<BudgetLine> marked = new ArrayList<>();
        BigDecimal others = BigDecimal.ZERO;
        BigDecimal grant = BigDecimal.ZERO;
        BudgetTotals totals = new BudgetTotals(Documents.of(lines.toArray(BudgetLine[]::new)));
        boolean isSalaryOfGrant = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean isOther = isPartFinanced && (marks >> i) % 2 == 1;
            BudgetLine line = lines.get(i);
            marked.add(
                    isPartFinanced
                            ? BudgetLineBuilder.builder(line)
                                    .paidBy(isOther ? Payer.CO_FUNDING : Payer.GRANT)
                                    .build()
                            : line);
            others = isOther ? others.add(totals.line(i)) : others;
            grant = isOther ? grant : grant.add(totals.line(i));
            isSalaryOfGrant |= !isOther
                    && Category.SALARY.equals(line.category())
                    && totals.line(i).signum() > 0;
        }
        if (!isSalaryOfGrant) {
            marked.replaceAll(CuresLawTest::withoutSocialCosts);
        }
        BigDecimal requested =
                asked > 1 ? null : grant.add(new BigDecimal(asked)).max(BigDecimal.ZERO);
        List<CoFunding> coFunding = isPartFinanced ? List.of(new CoFunding("Eksempelvik", others)) : List.of();
        return new Budget(Currency.getInstance("NOK"), requested, marked, coFunding);
    }
}
