// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static io.github.rettesnor.model.Category.ACCOMMODATION;
import static io.github.rettesnor.model.Category.DAY_PACKAGE;
import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.PayBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Budgets in Norwegian kroner: made by hand, and generated. */
public final class Budgets {

    /** Norwegian kroner. */
    public static final Currency NOK = Currency.getInstance("NOK");

    private Budgets() {}

    /** A budget of these lines, in Norwegian kroner. */
    public static Budget nok(BudgetLine... lines) {
        return new Budget(NOK, null, List.of(lines), List.of());
    }

    /** The same budget with other lines. */
    public static Budget with(Budget budget, List<BudgetLine> lines) {
        return BudgetBuilder.from(budget).withLines(lines);
    }

    /** The same budget with one line more, at its end. */
    public static Budget plus(Budget budget, BudgetLine line) {
        List<BudgetLine> lines = new ArrayList<>(budget.lines());
        lines.add(line);
        return with(budget, lines);
    }

    /** A line for one person and one occasion, of no activity. */
    public static BudgetLine line(Category category, String unitCost) {
        return line(category, null, unitCost, null, null);
    }

    /** A line with a unit cost. */
    public static BudgetLine line(
            Category category, String activity, String unitCost, Integer persons, Integer occasions) {
        return BudgetLineBuilder.builder()
                .category(category)
                .activity(activity)
                .unitCost(new BigDecimal(unitCost))
                .persons(persons)
                .occasions(occasions == null ? null : BigDecimal.valueOf(occasions))
                .build();
    }

    /** A line with a lump sum. */
    public static BudgetLine lump(
            Category category, String activity, String lumpSum, Integer persons, Integer occasions) {
        return BudgetLineBuilder.builder()
                .category(category)
                .activity(activity)
                .lumpSum(new BigDecimal(lumpSum))
                .persons(persons)
                .occasions(occasions == null ? null : BigDecimal.valueOf(occasions))
                .build();
    }

    /** Amounts of 0 kr to 3 000 kr in whole øre, those at the ceilings often. */
    public static Arbitrary<BigDecimal> costs() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, ore(0, 300_000)),
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.of(
                                        "0", "0.01", "350", "350.01", "699.99", "700", "700.01", "750", "1150", "1500",
                                        "1500.01", "2299.99", "2300", "2300.00", "2300.01", "1e3")
                                .map(BigDecimal::new)));
    }

    /** Amounts in whole øre. */
    public static Arbitrary<BigDecimal> ore(long least, long most) {
        return Arbitraries.longs().between(least, most).map(ore -> BigDecimal.valueOf(ore, 2));
    }

    /** Lines that are complete. */
    public static Arbitrary<BudgetLine> lines(Category... categories) {
        Arbitrary<String> activities =
                Arbitraries.of("oslo", "Oslo ", "bergen", "møte 1", "").injectNull(0.4);
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 4);
        return Combinators.combine(
                        Arbitraries.of(categories),
                        activities,
                        costs(),
                        Arbitraries.of(true, false),
                        counts,
                        counts.injectNull(0.3),
                        counts.injectNull(0.3))
                .as((category, activity, cost, lump, heads, persons, occasions) -> BudgetLineBuilder.builder()
                        .category(category)
                        .activity(activity)
                        .unitCost(lump ? null : cost)
                        .lumpSum(lump ? cost.multiply(BigDecimal.valueOf(heads)) : null)
                        .persons(lump ? heads : persons)
                        .occasions(occasions == null ? null : BigDecimal.valueOf(occasions))
                        .payBasis(SALARY.equals(category) ? PayBasis.BASIC_PAY : null)
                        .need(SALARY.equals(category) ? "Prosjektleder i halv stilling" : null)
                        .competence(SALARY.equals(category) ? "Forbedringskunnskap" : null)
                        .build());
    }

    /** Budgets of complete lines; their amounts may be above a limit. */
    public static Arbitrary<Budget> complete() {
        return of(
                lines(SALARY, DAY_PACKAGE, TRAVEL, ACCOMMODATION, OTHER).list().ofMinSize(1));
    }

    /** Budgets that keep every rule: salary of a third of the other costs, and no cost per head above 350 kr. */
    public static Arbitrary<Budget> valid() {
        Arbitrary<BudgetLine> cheap = Combinators.combine(
                        Arbitraries.of(DAY_PACKAGE, TRAVEL, ACCOMMODATION, OTHER), ore(0, 35_000))
                .as((category, cost) -> line(category, cost.toPlainString()));
        return cheap.list().ofMinSize(1).ofMaxSize(8).map(lines -> {
            BigDecimal other = lines.stream().map(BudgetLine::unitCost).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal salary = other.divide(BigDecimal.valueOf(3), 2, RoundingMode.DOWN);
            List<BudgetLine> all = new ArrayList<>();
            lines.forEach(line -> all.add(BudgetLineBuilder.builder(line)
                    .activity("møte " + all.size())
                    .build()));
            all.add(BudgetLineBuilder.builder()
                    .category(SALARY)
                    .lumpSum(salary)
                    .payBasis(PayBasis.BASIC_PAY)
                    .need("Prosjektleder")
                    .competence("Statistikk")
                    .build());
            return new Budget(NOK, other.add(salary), all, List.of(new CoFunding("Eksempelsykehuset", other)));
        });
    }

    /** Complete budgets in which up to two lines have a defect, or the currency is another, or none. */
    public static Arbitrary<Budget> nearlyValid() {
        Arbitrary<Currency> currencies = Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(8, "NOK"),
                        net.jqwik.api.Tuple.of(1, "DKK"),
                        net.jqwik.api.Tuple.of(1, ""))
                .map(code -> code.isEmpty() ? null : Currency.getInstance(code));
        ListArbitrary<BudgetLine> defects = defective().list().ofMaxSize(2);
        return Combinators.combine(
                        complete(), defects, currencies, Arbitraries.integers().between(-1, 3))
                .as((budget, bad, currency, requested) -> {
                    List<BudgetLine> lines = new ArrayList<>(budget.lines());
                    lines.addAll(bad);
                    BigDecimal sum = budget.lines().stream()
                            .map(line -> NaiveReckoner.total(line).toDecimal())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return new Budget(
                            currency,
                            requested > 1 ? null : sum.add(BigDecimal.valueOf(requested, 2)),
                            lines,
                            List.of());
                });
    }

    private static Arbitrary<BudgetLine> defective() {
        return Combinators.combine(
                        lines(SALARY, DAY_PACKAGE, TRAVEL, ACCOMMODATION, OTHER),
                        Arbitraries.integers().between(0, 8))
                .as(Budgets::spoilt);
    }

    private static BudgetLine spoilt(BudgetLine line, int defect) {
        BudgetLineBuilder spoilt = BudgetLineBuilder.builder(line);
        BigDecimal odd = new BigDecimal("100.001");
        return switch (defect) {
            case 0 -> spoilt.category(null).build();
            case 1 -> spoilt.unitCost(null).lumpSum(null).build();
            case 2 -> spoilt.unitCost(BigDecimal.ONE).lumpSum(BigDecimal.ONE).build();
            case 3 -> spoilt.unitCost(odd).lumpSum(null).build();
            case 4 -> spoilt.unitCost(null).lumpSum(odd.negate()).build();
            case 5 -> spoilt.persons(0).build();
            case 6 -> spoilt.occasions(BigDecimal.valueOf(-1)).build();
            case 7 ->
                spoilt.unitCost(null).lumpSum(BigDecimal.TEN).persons(null).build();
            default -> spoilt.unitCost(new BigDecimal("1e15")).lumpSum(null).build();
        };
    }

    private static Arbitrary<Budget> of(ListArbitrary<BudgetLine> lines) {
        return lines.ofMaxSize(8).map(all -> new Budget(NOK, null, all, List.of()));
    }
}
