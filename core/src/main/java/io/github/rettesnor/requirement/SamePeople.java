// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The lines that are for the same people as often. */
final class SamePeople {

    private static final int ORE_DECIMALS = 2;

    private final Ceiling ceiling;
    private final People people;
    private final List<Integer> lines = new ArrayList<>(1);
    private BigDecimal total = BigDecimal.ZERO;

    SamePeople(Ceiling ceiling, People people) {
        this.ceiling = ceiling;
        this.people = people;
    }

    void add(int line, BigDecimal lineTotal) {
        lines.add(line);
        total = total.add(lineTotal);
    }

    List<Integer> lines() {
        return lines;
    }

    People people() {
        return people;
    }

    BigDecimal total() {
        return total;
    }

    boolean isAboveCeiling() {
        return total.compareTo(people.most(ceiling.amount())) > 0;
    }

    /** In whole øre, rounded up, so that what is above a ceiling is never shown at it. */
    BigDecimal perHead() {
        return total.divide(BigDecimal.valueOf(people.heads()), ORE_DECIMALS, RoundingMode.CEILING);
    }

    boolean isRounded() {
        return perHead().multiply(BigDecimal.valueOf(people.heads())).compareTo(total) != 0;
    }

    private Figure exactly(BigDecimal amount) {
        return amount(amount, ceiling.currency());
    }

    /** A figure that stems from the cost per head. */
    private Figure eachOf(BigDecimal amount) {
        return new Figure.Amount(amount, ceiling.currency(), isRounded());
    }

    private List<Integer> numbers() {
        return lines.stream().map(line -> line + 1).toList();
    }

    private Path path(BudgetTotals totals, Examination examination) {
        int first = lines.get(0);
        String field = totals.lines().get(first).unitCost() == null ? "lumpSum" : "unitCost";
        return BudgetRequirement.line(examination, first).field(field);
    }

    void measure(BudgetTotals totals, Examination examination) {
        Outcome outcome = isAboveCeiling() ? Outcome.VIOLATED : Outcome.PASSED;
        String activity = totals.lines().get(lines.get(0)).activity();
        Figures figures = Figures.of("category", term(ceiling.category()))
                .and("lines", counts(numbers()))
                .and("persons", count(people.persons()))
                .and("occasions", count(people.occasions()))
                .and("total", exactly(total))
                .and("roomInAll", exactly(people.most(ceiling.amount()).subtract(total)));
        examination.measure(
                path(totals, examination),
                outcome,
                eachOf(perHead()),
                exactly(ceiling.amount()),
                eachOf(ceiling.amount().subtract(perHead())),
                activity == null ? figures : figures.and("activity", text(activity)));
    }

    Outcome violated(BudgetTotals totals, Examination examination) {
        int first = lines.get(0);
        Path path = path(totals, examination);
        BigDecimal perHead = perHead();
        Figures figures = Figures.of("line", count(first + 1))
                .and("category", term(ceiling.category()))
                .and("perHead", eachOf(perHead))
                .and("ceiling", exactly(ceiling.amount()))
                .and("excess", eachOf(perHead.subtract(ceiling.amount())))
                .and("persons", count(people.persons()))
                .and("occasions", count(people.occasions()))
                .and("total", exactly(total))
                .and("remedy", exactly(total.subtract(people.most(ceiling.amount()))));
        return lines.size() == 1
                ? examination.violated(path, "violated", figures)
                : examination.violated(
                        path,
                        "together",
                        figures.and("lines", counts(numbers()))
                                .and(
                                        "activity",
                                        text(String.valueOf(
                                                totals.lines().get(first).activity()))));
    }
}
