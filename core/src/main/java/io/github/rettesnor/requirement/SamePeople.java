// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Money;
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

    private final PerHeadAtMost rule;
    private final People people;
    private final List<Integer> lines = new ArrayList<>(1);
    private BigDecimal total = BigDecimal.ZERO;

    SamePeople(PerHeadAtMost rule, People people) {
        this.rule = rule;
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
        return total.compareTo(people.most(rule.ceiling())) > 0;
    }

    /** In whole øre, rounded up, so that what is above a ceiling is never shown at it. */
    BigDecimal perHead() {
        return total.divide(BigDecimal.valueOf(people.heads()), ORE_DECIMALS, RoundingMode.CEILING);
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
        Money ceiling = rule.ceiling();
        String activity = totals.lines().get(lines.get(0)).activity();
        Figures figures = Figures.of("category", rule.category())
                .and("lines", numbers())
                .and("persons", people.persons())
                .and("occasions", people.occasions())
                .and("total", new Money(total, ceiling.currency()))
                .and("roomInAll", new Money(people.most(ceiling).subtract(total), ceiling.currency()));
        examination.measure(
                path(totals, examination),
                outcome,
                new Money(perHead(), ceiling.currency()),
                ceiling,
                new Money(ceiling.amount().subtract(perHead()), ceiling.currency()),
                activity == null ? figures : figures.and("activity", activity));
    }

    Outcome violated(BudgetTotals totals, Examination examination) {
        int first = lines.get(0);
        Path path = path(totals, examination);
        Money ceiling = rule.ceiling();
        BigDecimal perHead = perHead();
        Figures figures = Figures.of("line", first + 1)
                .and("category", rule.category())
                .and("perHead", new Money(perHead, ceiling.currency()))
                .and("ceiling", ceiling)
                .and("excess", new Money(perHead.subtract(ceiling.amount()), ceiling.currency()))
                .and("persons", people.persons())
                .and("occasions", people.occasions())
                .and("total", new Money(total, ceiling.currency()))
                .and("remedy", new Money(total.subtract(people.most(ceiling)), ceiling.currency()).roundedUp());
        return lines.size() == 1
                ? examination.violated(path, "violated", figures)
                : examination.violated(
                        path,
                        "together",
                        figures.and("lines", numbers())
                                .and(
                                        "activity",
                                        String.valueOf(totals.lines().get(first).activity())));
    }
}
