// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Money;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of an activity with the lines of the same activity after it, and what they cost per head. */
final class PerHead {

    private static final int ORE_DECIMALS = 2;

    private final PerHeadAtMost rule;
    private final int line;
    private @Nullable PerHead next;
    private PerHead last = this;

    PerHead(PerHeadAtMost rule, int line) {
        this.rule = rule;
        this.line = line;
    }

    void add(PerHead other) {
        last.next = other;
        last = other;
    }

    Outcome judge(BudgetTotals totals, Examination examination) {
        if (!examination.isMeasuring() && isOfOnePeopleAndAtMost(totals)) {
            return Outcome.PASSED;
        }
        Collection<Group> groups = groups(totals);
        Outcome outcome = Outcome.PASSED;
        for (Group group : groups) {
            Outcome own =
                    group.total.compareTo(group.people.most(rule.ceiling())) > 0 ? Outcome.VIOLATED : Outcome.PASSED;
            if (examination.isMeasuring()) {
                group.measure(own, totals, examination);
            }
            outcome = outcome.and(own == Outcome.VIOLATED ? group.violated(totals, examination) : own);
        }
        return outcome == Outcome.PASSED && groups.size() > 1 && isAboveTogether(groups)
                ? differentPeople(groups, totals, examination)
                : outcome;
    }

    /** What nearly every activity is, told without making groups of its lines. */
    private boolean isOfOnePeopleAndAtMost(BudgetTotals totals) {
        People people = people(totals);
        BigDecimal total = total(totals);
        for (PerHead other = next; other != null; other = other.next) {
            if (!people.isAsManyAsOften(other.people(totals))) {
                return false;
            }
            total = total.add(other.total(totals));
        }
        return total.compareTo(people.most(rule.ceiling())) <= 0;
    }

    private People people(BudgetTotals totals) {
        return People.of(totals.lines().get(line));
    }

    private BigDecimal total(BudgetTotals totals) {
        return Objects.requireNonNull(totals.line(line));
    }

    private Collection<Group> groups(BudgetTotals totals) {
        Map<People, Group> groups = new LinkedHashMap<>();
        for (PerHead one = this; one != null; one = one.next) {
            groups.computeIfAbsent(one.people(totals), Group::new).add(one.line, one.total(totals));
        }
        return groups.values();
    }

    /** Adds up the groups' costs per head as exact fractions over a common denominator, until they pass the ceiling. */
    private boolean isAboveTogether(Collection<Group> groups) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Group group : groups) {
            BigInteger heads = BigInteger.valueOf(group.people.heads());
            BigInteger common = heads.gcd(denominator.mod(heads));
            BigInteger widened = heads.divide(common);
            BigDecimal share = group.total.multiply(new BigDecimal(denominator.divide(common)));
            numerator = numerator.multiply(new BigDecimal(widened)).add(share);
            denominator = denominator.multiply(widened);
            if (numerator.compareTo(rule.ceiling().amount().multiply(new BigDecimal(denominator))) > 0) {
                return true;
            }
        }
        return false;
    }

    private Outcome differentPeople(Collection<Group> groups, BudgetTotals totals, Examination examination) {
        BigDecimal perHead = BigDecimal.ZERO;
        List<Integer> lines = new ArrayList<>();
        for (Group group : groups) {
            perHead = perHead.add(group.perHead());
            lines.addAll(group.lines);
        }
        lines.sort(null);
        int first = lines.get(0);
        return examination.notEvaluated(
                BudgetRequirement.line(examination, first).field("activity"),
                "different-people",
                Figures.of("lines", numbers(lines))
                        .and(
                                "activity",
                                String.valueOf(totals.lines().get(first).activity()))
                        .and("category", rule.category())
                        .and("perHead", new Money(perHead, rule.ceiling().currency()))
                        .and("ceiling", rule.ceiling()));
    }

    private static List<Integer> numbers(List<Integer> lines) {
        return lines.stream().map(line -> line + 1).toList();
    }

    /** How many people, and how often. */
    private record People(int persons, int occasions) {

        static People of(BudgetLine line) {
            return new People(BudgetTotals.count(line.persons()), BudgetTotals.count(line.occasions()));
        }

        boolean isAsManyAsOften(People other) {
            return persons == other.persons && occasions == other.occasions;
        }

        long heads() {
            return (long) persons * occasions;
        }

        BigDecimal most(Money ceiling) {
            return ceiling.amount().multiply(BigDecimal.valueOf(heads()));
        }
    }

    /** The lines that are for the same people as often. */
    private final class Group {

        private final People people;
        private final List<Integer> lines = new ArrayList<>(1);
        private BigDecimal total = BigDecimal.ZERO;

        Group(People people) {
            this.people = people;
        }

        void add(int line, BigDecimal lineTotal) {
            lines.add(line);
            total = total.add(lineTotal);
        }

        /** In whole øre, rounded up, so that what is above a ceiling is never shown at it. */
        BigDecimal perHead() {
            return total.divide(BigDecimal.valueOf(people.heads()), ORE_DECIMALS, RoundingMode.CEILING);
        }

        private Path path(BudgetTotals totals, Examination examination) {
            int first = lines.get(0);
            String field = totals.lines().get(first).unitCost() == null ? "lumpSum" : "unitCost";
            return BudgetRequirement.line(examination, first).field(field);
        }

        void measure(Outcome outcome, BudgetTotals totals, Examination examination) {
            Money ceiling = rule.ceiling();
            String activity = totals.lines().get(lines.get(0)).activity();
            Figures figures = Figures.of("category", rule.category())
                    .and("lines", numbers(lines))
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
                            figures.and("lines", numbers(lines))
                                    .and(
                                            "activity",
                                            String.valueOf(
                                                    totals.lines().get(first).activity())));
        }
    }
}
