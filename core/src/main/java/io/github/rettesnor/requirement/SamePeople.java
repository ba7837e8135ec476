// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Amounts;
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

    /** In whole units of the currency, rounded up, so that what is above a ceiling is never shown at it. */
    private BigDecimal perHead() {
        return total.divide(people.heads(), ceiling.decimals(), RoundingMode.CEILING);
    }

    private boolean isRounded() {
        return perHead().multiply(people.heads()).compareTo(total) != 0;
    }

    /** What must be cut of these lines so that their sum is the ceiling. */
    BigDecimal remedy() {
        return total.subtract(people.most(ceiling.amount()))
                .setScale(Amounts.decimals(ceiling.currency()), RoundingMode.CEILING);
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

    /** The room that these lines leave is that of all groups of the activity, since they may be the same people in part. */
    void measure(PerHeadSum together, BudgetTotals totals, Examination examination) {
        boolean isAbove = isAboveCeiling();
        String activity = totals.lines().get(lines.get(0)).activity();
        BigDecimal own = ceiling.amount().subtract(perHead());
        BigDecimal ofAll = ceiling.amount().subtract(together.rounded(ceiling.decimals(), RoundingMode.CEILING));
        BigDecimal room = isAbove ? own : ofAll.max(BigDecimal.ZERO);
        boolean isOfAll = !isAbove && ofAll.compareTo(own) < 0;
        BigDecimal roomInAll = isOfAll
                ? room.multiply(people.heads())
                : people.most(ceiling.amount()).subtract(total);
        Figures figures = Figures.of("category", term(ceiling.category()))
                .and("lines", counts(numbers()))
                .and("persons", count(people.persons()))
                .and("occasions", People.number(people.occasions()))
                .and("total", exactly(total))
                .and("roomInAll", exactly(roomInAll.setScale(ceiling.decimals(), RoundingMode.FLOOR)));
        examination.measure(
                path(totals, examination),
                isAbove ? Outcome.VIOLATED : Outcome.PASSED,
                eachOf(perHead()),
                exactly(ceiling.amount()),
                new Figure.Amount(
                        room, ceiling.currency(), isOfAll ? !together.isExact(ceiling.decimals()) : isRounded()),
                activity == null ? figures : figures.and("activity", text(activity)));
    }

    Outcome violated(BudgetTotals totals, Examination examination) {
        Figures figures = figures().and("remedy", exactly(remedy()));
        return lines.size() == 1
                ? examination.violated(path(totals, examination), "violated", figures)
                : examination.violated(
                        path(totals, examination),
                        "together",
                        figures.and("lines", counts(numbers())).and("activity", activity(totals)));
    }

    /**
     * Reports that these lines are above the ceiling, and that others of the same activity are for other people.
     *
     * @param ofAll what must be cut of all lines of the activity
     * @param all the numbers of all lines of the activity
     */
    Outcome violated(BigDecimal ofAll, Figure all, BudgetTotals totals, Examination examination) {
        return examination.violated(
                path(totals, examination),
                "of-several",
                figures()
                        .and("remedy", exactly(ofAll))
                        .and("apart", exactly(remedy()))
                        .and("lines", counts(numbers()))
                        .and("all", all)
                        .and("activity", activity(totals)));
    }

    private Figure activity(BudgetTotals totals) {
        return text(String.valueOf(totals.lines().get(lines.get(0)).activity()));
    }

    private Figures figures() {
        BigDecimal perHead = perHead();
        return Figures.of("line", count(lines.get(0) + 1))
                .and("category", term(ceiling.category()))
                .and("perHead", eachOf(perHead))
                .and("ceiling", exactly(ceiling.amount()))
                .and("excess", eachOf(perHead.subtract(ceiling.amount())))
                .and("persons", count(people.persons()))
                .and("occasions", People.number(people.occasions()))
                .and("total", exactly(total));
    }
}
