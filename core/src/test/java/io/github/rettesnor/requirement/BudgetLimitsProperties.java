// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.model.Payer.CO_FUNDING;
import static io.github.rettesnor.model.Payer.GRANT;
import static io.github.rettesnor.verdict.Outcome.NOT_APPLICABLE;
import static io.github.rettesnor.verdict.Outcome.NOT_EVALUATED;
import static io.github.rettesnor.verdict.Outcome.PASSED;
import static io.github.rettesnor.verdict.Outcome.TO_JUDGE;
import static io.github.rettesnor.verdict.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Budgets;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The limits of a budget agree with a calculation that is made again here, as simply as possible. */
class BudgetLimitsProperties {

    private static final String RULE = "xx.limit";
    private static final BigDecimal ORE = new BigDecimal("0.01");
    private static final List<Category> JOURNEYS = List.of(TRAVEL, SALARY);

    /**
     * A budget, with what is known of it by the way it was made.
     *
     * @param budget the budget
     * @param payers who pays each line; null where that is open
     * @param left what is left of the co-funding for the open lines
     */
    record Known(Budget budget, List<Payer> payers, BigDecimal left) {

        BigDecimal total(int line) {
            BudgetLine of = budget.lines().get(line);
            BigDecimal persons = BigDecimal.valueOf(of.persons() == null ? 1 : of.persons());
            BigDecimal occasions = of.occasions() == null ? BigDecimal.ONE : of.occasions();
            return of.lumpSum() == null ? of.unitCost().multiply(persons).multiply(occasions) : of.lumpSum();
        }

        BigDecimal sum(Predicate<Integer> which) {
            return IntStream.range(0, payers.size())
                    .filter(which::test)
                    .mapToObj(this::total)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        boolean isOf(List<Category> categories, int line) {
            return categories.contains(budget.lines().get(line).category());
        }

        boolean mayBeOfGrant(int line) {
            return payers.get(line) != CO_FUNDING;
        }

        boolean isOpen(int line) {
            return payers.get(line) == null;
        }

        BigDecimal all() {
            return sum(this::mayBeOfGrant);
        }

        BigDecimal stated() {
            return budget.coFunding().stream().map(CoFunding::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        boolean isAnyOpen() {
            return payers.contains(null);
        }

        boolean isAskedFor(BigDecimal amount) {
            return budget.requested() != null
                    && budget.requested().compareTo(amount.setScale(2, RoundingMode.HALF_UP)) == 0;
        }

        /** The lines that cost as much as all others, which may be sums of them. */
        List<Integer> sumRows() {
            BigDecimal all = sum(line -> true);
            int size = payers.size();
            return IntStream.range(0, size)
                    .filter(line -> all.signum() > 0
                            && total(line).add(total(line)).compareTo(all) == 0
                            && (size > 2 || (size == 2 && isOf(List.of(OTHER), line))))
                    .boxed()
                    .toList();
        }
    }

    private static RuleSet<Budget> rules(Requirement requirement) {
        return TestRules.set(Budget.class, TestRules.error(RULE, requirement));
    }

    private static Outcome outcome(Requirement requirement, Budget budget) {
        return rules(requirement).check(budget).outcome(RULE);
    }

    /** An amount in whole øre, near another. */
    private static BigDecimal near(BigDecimal amount, int ore) {
        return amount.setScale(2, RoundingMode.HALF_UP)
                .add(ORE.multiply(BigDecimal.valueOf(ore)))
                .max(BigDecimal.ZERO);
    }

    private static BigDecimal figure(Finding finding, String name) {
        return new BigDecimal(finding.figures().get(name).text());
    }

    /** The one measure of a rule states an amount and its room; its finding states by how much it is outside. */
    private static void agrees(
            Requirement requirement, Known known, BigDecimal amount, BigDecimal room, String outside) {
        List<Measure> measures = rules(requirement).measure(known.budget());
        assertThat(measures).hasSize(1);
        assertThat(new BigDecimal(measures.get(0).measured().text())).isEqualByComparingTo(amount);
        assertThat(new BigDecimal(measures.get(0).room().text())).isEqualByComparingTo(room);
        Verdict verdict = rules(requirement).check(known.budget());
        assertThat(measures.get(0).outcome()).isEqualTo(verdict.outcome(RULE));
        for (Finding finding : verdict.findings(RULE)) {
            assertThat(figure(finding, outside))
                    .isEqualByComparingTo(room.negate())
                    .isPositive();
        }
    }

    @Property
    void aTotalAtMostIsThatOfASimpleCalculation(
            @ForAll("budgets") Known known, @ForAll @IntRange(min = -2, max = 2) int ore, @ForAll boolean isLeast) {
        BigDecimal most = known.sum(line -> known.mayBeOfGrant(line) && known.isOf(JOURNEYS, line));
        BigDecimal least = most.subtract(known.sum(line -> known.isOpen(line) && known.isOf(JOURNEYS, line))
                .min(known.left()));
        BigDecimal limit = near(isLeast ? least : most, ore);
        Requirement requirement = new TotalAtMost(JOURNEYS, ExactMoney.of(limit.toPlainString(), "NOK"));
        boolean isAny = IntStream.range(0, known.payers().size())
                .anyMatch(line -> known.mayBeOfGrant(line) && known.isOf(JOURNEYS, line));
        Outcome expected = !isAny
                ? NOT_APPLICABLE
                : most.compareTo(limit) <= 0 ? PASSED : least.compareTo(limit) > 0 ? VIOLATED : NOT_EVALUATED;
        assertThat(outcome(requirement, known.budget())).isEqualTo(expected);
        if (expected == PASSED || expected == VIOLATED) {
            BigDecimal amount = expected == PASSED ? most : least;
            agrees(requirement, known, amount, limit.subtract(amount), "difference");
        }
    }

    @Property
    void aTotalAtLeastIsThatOfASimpleCalculation(
            @ForAll("budgets") Known known, @ForAll @IntRange(min = -2, max = 2) int ore, @ForAll boolean isLeast) {
        BigDecimal most = known.sum(line -> known.mayBeOfGrant(line) && known.isOf(JOURNEYS, line));
        BigDecimal least = most.subtract(known.sum(line -> known.isOpen(line) && known.isOf(JOURNEYS, line))
                .min(known.left()));
        BigDecimal limit = near(isLeast ? least : most, ore);
        Requirement requirement = new TotalAtLeast(JOURNEYS, ExactMoney.of(limit.toPlainString(), "NOK"));
        boolean isAsked = known.sumRows().stream()
                .anyMatch(line -> known.mayBeOfGrant(line)
                        && known.isOf(JOURNEYS, line)
                        && least.subtract(known.total(line)).compareTo(limit) < 0);
        Outcome expected = least.compareTo(limit) >= 0
                ? isAsked ? TO_JUDGE : PASSED
                : most.compareTo(limit) < 0 ? VIOLATED : NOT_EVALUATED;
        assertThat(outcome(requirement, known.budget())).isEqualTo(expected);
        if (expected == PASSED || expected == VIOLATED) {
            BigDecimal amount = expected == PASSED ? least : most;
            agrees(requirement, known, amount, amount.subtract(limit), "difference");
        }
    }

    @Property
    void aYearIsThatOfASimpleCalculation(
            @ForAll("budgets") Known known,
            @ForAll @IntRange(min = -2, max = 2) int ore,
            @ForAll @IntRange(min = 2027, max = 2028) int near) {
        BigDecimal limit = near(known.sum(line -> isIn(known, near, line)), ore);
        boolean isViolated = false;
        boolean isUnknown = false;
        BigDecimal highest = BigDecimal.ZERO;
        for (int year : List.of(2027, 2028)) {
            BigDecimal most = known.sum(line -> isIn(known, year, line));
            BigDecimal least = most.subtract(known.sum(line -> isIn(known, year, line) && known.isOpen(line))
                    .min(known.left()));
            isViolated |= least.compareTo(limit) > 0;
            isUnknown |= most.compareTo(limit) > 0;
            highest = highest.max(most);
        }
        BigDecimal undated = known.sum(line -> isIn(known, null, line));
        isUnknown |= undated.signum() > 0 && highest.add(undated).compareTo(limit) > 0;
        assertThat(outcome(new EachYearAtMost(ExactMoney.of(limit.toPlainString(), "NOK")), known.budget()))
                .isEqualTo(isViolated ? VIOLATED : isUnknown ? NOT_EVALUATED : PASSED);
    }

    private static boolean isIn(Known known, Integer year, int line) {
        return known.mayBeOfGrant(line)
                && Objects.equals(known.budget().lines().get(line).year(), year);
    }

    @Property
    void theRoomOfAYearIsWhatMayBeAddedInIt(@ForAll("budgets") Known known) {
        EachYearAtMost year = new EachYearAtMost(ExactMoney.of("5", "NOK"));
        for (Measure measure : rules(year).measure(known.budget())) {
            BigDecimal room = new BigDecimal(measure.room().text());
            BigDecimal measured = new BigDecimal(measure.measured().text());
            assertThat(measured.add(room)).isEqualByComparingTo("5");
            assertThat(measure.outcome()).isEqualTo(room.signum() >= 0 ? PASSED : VIOLATED);
        }
    }

    /** Of each line alone: its cost divided by the persons and occasions that it states. */
    @Property
    void aCostPerOccasionIsThatOfASimpleCalculation(
            @ForAll("budgets") Known known, @ForAll @IntRange(min = -1, max = 1) int ore, @ForAll int which) {
        BudgetLine chosen =
                known.budget().lines().get(Math.floorMod(which, known.payers().size()));
        BigDecimal stated = chosen.unitCost() == null ? chosen.lumpSum() : chosen.unitCost();
        BigDecimal ceiling = near(stated, ore);
        boolean isViolated = false;
        boolean isUnknown = false;
        boolean isAny = false;
        for (int line = 0; line < known.payers().size(); line++) {
            BudgetLine of = known.budget().lines().get(line);
            if (!known.mayBeOfGrant(line) || !TRAVEL.equals(of.category())) {
                continue;
            }
            isAny = true;
            boolean isLumpOfUnknown = of.lumpSum() != null && (of.persons() == null || of.occasions() == null);
            BigDecimal heads = BigDecimal.valueOf(of.persons() == null ? 1 : of.persons())
                    .multiply(of.occasions() == null ? BigDecimal.ONE : of.occasions());
            boolean isAbove = known.total(line).compareTo(ceiling.multiply(heads)) > 0;
            isUnknown |= isLumpOfUnknown || (isAbove && known.isOpen(line));
            isViolated |= !isLumpOfUnknown && isAbove && !known.isOpen(line);
        }
        assertThat(outcome(
                        new CostPerOccasionAtMost(TRAVEL, ExactMoney.of(ceiling.toPlainString(), "NOK")),
                        known.budget()))
                .isEqualTo(isViolated ? VIOLATED : isUnknown ? NOT_EVALUATED : isAny ? PASSED : NOT_APPLICABLE);
    }

    private static boolean isShare(BigDecimal part, BigDecimal limit, BigDecimal whole) {
        return part.compareTo(limit.multiply(whole)) >= 0;
    }

    /** A share of four decimals at or near a quotient; half where there is none. */
    private static BigDecimal limit(BigDecimal part, BigDecimal whole, int steps) {
        BigDecimal quotient = whole.signum() == 0 ? new BigDecimal("0.5") : part.divide(whole, 4, RoundingMode.HALF_UP);
        return quotient.add(new BigDecimal("0.0001").multiply(BigDecimal.valueOf(steps)))
                .max(BigDecimal.ZERO)
                .min(new BigDecimal("0.9999"));
    }

    /** Why the base of a share is not known where it is not: another amount is asked for, or the co-funding is more than it can pay. */
    private static boolean isBaseUnknown(Known known) {
        boolean isOther = known.budget().requested() != null && !known.isAskedFor(known.all());
        if (!known.isAnyOpen()) {
            return isOther;
        }
        BigDecimal funds = known.all().subtract(known.left());
        return known.left().compareTo(known.sum(known::isOpen)) > 0
                || funds.signum() <= 0
                || (isOther && !known.isAskedFor(funds));
    }

    @Property
    void aShareAtLeastIsThatOfASimpleCalculation(
            @ForAll("budgets") Known known, @ForAll @IntRange(min = -1, max = 1) int steps) {
        BigDecimal part = known.sum(line -> known.mayBeOfGrant(line) && known.isOf(JOURNEYS, line));
        BigDecimal limit = limit(part, known.all(), steps);
        ShareAtLeast requirement = new ShareAtLeast(JOURNEYS, new Share(limit));
        Outcome outcome = outcome(requirement, known.budget());
        if (isBaseUnknown(known)) {
            assertThat(outcome).isEqualTo(NOT_EVALUATED);
        } else if (!known.isAnyOpen()) {
            boolean isReached = isShare(part, limit, known.all());
            boolean isAsked = known.sumRows().stream()
                    .filter(known::mayBeOfGrant)
                    .anyMatch(line -> !isShare(
                            known.isOf(JOURNEYS, line) ? part.subtract(known.total(line)) : part,
                            limit,
                            known.all().subtract(known.total(line))));
            assertThat(outcome).isEqualTo(!isReached ? VIOLATED : isAsked ? TO_JUDGE : PASSED);
            if (outcome != TO_JUDGE) {
                BigDecimal room = part.subtract(limit.multiply(known.all())).setScale(2, RoundingMode.FLOOR);
                Measure measure = rules(requirement).measure(known.budget()).get(0);
                assertThat(new BigDecimal(measure.room().text())).isEqualByComparingTo(room);
                rules(requirement)
                        .check(known.budget())
                        .findings(RULE)
                        .forEach(finding ->
                                assertThat(figure(finding, "shortfall")).isEqualByComparingTo(room.negate()));
            }
        } else {
            assertThat(outcome).isEqualTo(ofOpen(known, part, limit));
        }
    }

    /** The co-funding pays as much as it can of the categories, or as little as it can; where all may be asked for, perhaps nothing. */
    private static Outcome ofOpen(Known known, BigDecimal part, BigDecimal limit) {
        if (isReachedWithout(-1, known, limit)) {
            return known.sumRows().stream()
                            .filter(known::mayBeOfGrant)
                            .allMatch(line -> isReachedWithout(line, known, limit))
                    ? PASSED
                    : TO_JUDGE;
        }
        BigDecimal ofOthers = known.sum(line -> known.isOpen(line) && !known.isOf(JOURNEYS, line));
        BigDecimal most = part.subtract(known.left().subtract(ofOthers).max(BigDecimal.ZERO));
        boolean isOfAll = mayBeAll(known) && isShare(part, limit, known.all());
        return isShare(most, limit, known.all().subtract(known.left())) || isOfAll ? NOT_EVALUATED : VIOLATED;
    }

    private static boolean mayBeAll(Known known) {
        return known.budget().requested() == null || known.isAskedFor(known.all());
    }

    /** Whether the share is reached for certain, as if a line were not there. */
    private static boolean isReachedWithout(int without, Known known, BigDecimal limit) {
        BigDecimal all = known.sum(line -> line != without && known.mayBeOfGrant(line));
        BigDecimal open = known.sum(line -> line != without && known.isOpen(line));
        BigDecimal part = known.sum(line -> line != without && known.mayBeOfGrant(line) && known.isOf(JOURNEYS, line));
        BigDecimal ofPart = known.sum(line -> line != without && known.isOpen(line) && known.isOf(JOURNEYS, line));
        return open.compareTo(known.left()) >= 0
                && isShare(part.subtract(ofPart.min(known.left())), limit, all.subtract(known.left()))
                && (!mayBeAll(known) || isShare(part, limit, all));
    }

    @Property
    void aCoFundingIsThatOfASimpleCalculation(
            @ForAll("budgets") Known known, @ForAll @IntRange(min = -1, max = 1) int steps) {
        BigDecimal stated = known.stated();
        BigDecimal onTop = stated.add(known.all());
        BigDecimal within = known.isAnyOpen() ? onTop.subtract(known.left()) : onTop;
        BigDecimal limit = limit(stated, steps == 0 ? onTop : within, steps);
        CoFundingAtLeast requirement = new CoFundingAtLeast(new Share(limit));
        boolean isOnTop = isShare(stated, limit, onTop);
        boolean isWithin = isShare(stated, limit, within);
        Outcome expected;
        if (isBaseUnknown(known)) {
            expected = NOT_EVALUATED;
        } else if (known.isAskedFor(known.all())) {
            expected = isOnTop ? PASSED : VIOLATED;
        } else if (known.budget().requested() != null) {
            expected = isWithin ? PASSED : VIOLATED;
        } else {
            expected = isOnTop ? PASSED : isWithin ? NOT_EVALUATED : VIOLATED;
        }
        assertThat(outcome(requirement, known.budget())).isEqualTo(expected);
    }

    static List<Requirement> limits() {
        return List.of(
                new TotalAtMost(JOURNEYS, ExactMoney.of("3", "NOK")),
                new TotalAtLeast(JOURNEYS, ExactMoney.of("3", "NOK")),
                new ShareAtLeast(JOURNEYS, Share.percent(40)),
                new CoFundingAtLeast(Share.percent(20)),
                new CostPerOccasionAtMost(TRAVEL, ExactMoney.of("1", "NOK")),
                new EachYearAtMost(ExactMoney.of("3", "NOK")));
    }

    @Property
    void theOrderOfTheLinesChangesNothing(@ForAll("budgets") Known known, @ForAll long seed) {
        List<BudgetLine> shuffled = new ArrayList<>(known.budget().lines());
        Collections.shuffle(shuffled, new Random(seed));
        for (Requirement limit : limits()) {
            Verdict one = rules(limit).check(known.budget());
            Verdict other = rules(limit).check(Budgets.with(known.budget(), shuffled));
            assertThat(other.outcomes()).isEqualTo(one.outcomes());
            assertThat(unnumbered(other)).containsExactlyInAnyOrderElementsOf(unnumbered(one));
        }
    }

    private static List<String> unnumbered(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> {
                    Map<String, String> figures = new TreeMap<>();
                    finding.figures().byName().forEach((name, figure) -> figures.put(name, figure.text()));
                    figures.keySet().removeAll(List.of("line", "lines"));
                    return finding.rule()
                            + finding.outcome().toString()
                            + finding.message().variant()
                            + figures;
                })
                .toList();
    }

    /** Whatever is missing of a line that the limit is of, or in the way of comparing it. */
    @Property
    void whatCannotBeCalculatedIsNeverPassed(
            @ForAll("budgets") Known known, @ForAll @IntRange(min = 0, max = 6) int defect) {
        BudgetLineBuilder of = BudgetLineBuilder.builder().category(TRAVEL).paidBy(GRANT);
        BigDecimal tooFine = new BigDecimal("0.001");
        BudgetLine spoilt = switch (defect) {
            case 0 -> of.build();
            case 1 -> of.unitCost(ORE).lumpSum(ORE).build();
            case 2 -> of.unitCost(tooFine).build();
            case 3 -> of.lumpSum(ORE.negate()).build();
            case 4 -> of.unitCost(ORE).persons(0).build();
            case 5 -> of.unitCost(ORE).occasions(BigDecimal.ZERO).build();
            default -> of.unitCost(ORE).persons(-1).build();
        };
        Budget worse = Budgets.plus(known.budget(), spoilt);
        for (Requirement limit : limits()) {
            assertThat(outcome(limit, worse)).as("%s", limit).isIn(NOT_EVALUATED, VIOLATED);
            Budget unstated = new Budget(
                    null, null, known.budget().lines(), known.budget().coFunding());
            assertThat(outcome(limit, unstated)).as("%s", limit).isIn(NOT_EVALUATED, NOT_APPLICABLE);
        }
    }

    @Property
    void coFundingWithoutAnAmountIsNeverEnough(@ForAll("budgets") Known known) {
        List<CoFunding> funders = new ArrayList<>(known.budget().coFunding());
        funders.add(new CoFunding("Eksempelfondet", null));
        Budget unknown = new Budget(
                Budgets.NOK, known.budget().requested(), known.budget().lines(), funders);
        assertThat(outcome(new CoFundingAtLeast(Share.percent(1)), unknown)).isEqualTo(NOT_EVALUATED);
    }

    /** Complete budgets: without co-funding, with all lines marked, or with lines of which it may be open who pays them. */
    @Provide
    Arbitrary<Known> budgets() {
        Arbitrary<BigDecimal> costs = Arbitraries.of("0", "0.01", "0.99", "1", "1.01", "2", "2.99", "3", "3.01", "7.77")
                .map(BigDecimal::new);
        Arbitrary<BudgetLine> lines = Combinators.combine(
                        Arbitraries.of(TRAVEL, SALARY, OTHER, Category.DISSEMINATION),
                        costs,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 3).injectNull(0.4),
                        Arbitraries.of("1", "2", "0.5", "1.25")
                                .map(BigDecimal::new)
                                .injectNull(0.4),
                        Arbitraries.of(2027, 2028).injectNull(0.2),
                        Arbitraries.of(GRANT, CO_FUNDING))
                .as((category, cost, isLump, persons, occasions, year, payer) -> BudgetLineBuilder.builder()
                        .category(category)
                        .lumpSum(isLump ? cost : null)
                        .unitCost(isLump ? null : cost)
                        .persons(persons)
                        .occasions(occasions != null && TRAVEL.equals(category) ? whole(occasions) : occasions)
                        .year(year)
                        .paidBy(payer)
                        .build());
        return Combinators.combine(
                        lines.list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 31),
                        costs,
                        Arbitraries.integers().between(0, 4))
                .as(BudgetLimitsProperties::known);
    }

    /** Journeys are counted whole. */
    private static BigDecimal whole(BigDecimal occasions) {
        return occasions.setScale(0, RoundingMode.UP);
    }

    private static Known known(List<BudgetLine> marked, int kind, int unmarked, BigDecimal more, int asked) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            boolean isUnmarked = kind == 0 || (kind == 2 && (unmarked >> i) % 2 == 1);
            lines.add(
                    isUnmarked
                            ? BudgetLineBuilder.builder(marked.get(i))
                                    .paidBy(null)
                                    .build()
                            : marked.get(i));
        }
        List<Payer> stated = new ArrayList<>();
        lines.forEach(line -> stated.add(line.paidBy()));
        Known plain = new Known(new Budget(Budgets.NOK, null, lines, List.of()), stated, BigDecimal.ZERO);
        BigDecimal ofOthers = plain.sum(line -> stated.get(line) == CO_FUNDING).setScale(2, RoundingMode.UP);
        BigDecimal coFunding = kind == 0 ? BigDecimal.ZERO : ofOthers.add(more);
        BigDecimal left = coFunding.subtract(plain.sum(line -> stated.get(line) == CO_FUNDING));
        BigDecimal requested = switch (asked) {
            case 0, 1 -> null;
            case 2 -> plain.all().setScale(2, RoundingMode.HALF_UP);
            case 3 ->
                plain.all().subtract(left).setScale(2, RoundingMode.HALF_UP).max(BigDecimal.ZERO);
            default -> plain.all().setScale(2, RoundingMode.HALF_UP).add(ORE);
        };
        List<CoFunding> funders = kind == 0 ? List.of() : List.of(new CoFunding("Eksempelkommunen", coFunding));
        Budget budget = new Budget(Budgets.NOK, requested, lines, funders);
        boolean isAllAsked = requested != null
                && requested.compareTo(plain.all().setScale(2, RoundingMode.HALF_UP)) == 0
                && !stated.contains(GRANT);
        List<Payer> payers = new ArrayList<>();
        stated.forEach(payer -> payers.add(payer == null && (coFunding.signum() == 0 || isAllAsked) ? GRANT : payer));
        return new Known(budget, payers, left);
    }
}
