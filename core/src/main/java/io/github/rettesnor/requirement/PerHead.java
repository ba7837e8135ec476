// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.LineCost;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of an activity with the lines of the same activity after it, and what they cost per head. */
final class PerHead {

    /** As many as occasions have. */
    private static final int MORE_DECIMALS = 2;

    private final Ceiling ceiling;
    private final int line;
    private final boolean isOpen;
    private @Nullable PerHead next;
    private PerHead last = this;

    PerHead(Ceiling ceiling, int line, boolean isOpen) {
        this.ceiling = ceiling;
        this.line = line;
        this.isOpen = isOpen;
    }

    void add(PerHead other) {
        last.next = other;
        last = other;
    }

    int line() {
        return line;
    }

    void addTo(PerHeadSum sum, BudgetTotals totals) {
        for (PerHead one = this; one != null; one = one.next) {
            sum.add(one.total(totals), one.people(totals).heads());
        }
    }

    Outcome judge(BudgetTotals totals, Examination examination) {
        if (!examination.isMeasuring() && isOfOnePeopleAndAtMost(totals)) {
            return Outcome.PASSED;
        }
        Collection<SamePeople> groups = groups(totals, false);
        Outcome outcome = Outcome.PASSED;
        for (SamePeople group : groups) {
            if (group.isAboveCeiling()) {
                outcome = outcome.and(
                        groups.size() == 1
                                ? group.violated(totals, examination)
                                : group.violated(remedy(groups), lines(groups), totals, examination));
            }
        }
        if (outcome == Outcome.PASSED && groups.size() > 1 && sum(groups).isAbove(ceiling.amount())) {
            return differentPeople(groups, sum(groups), totals, examination);
        }
        if (examination.isMeasuring()) {
            PerHeadSum together = sum(groups);
            groups.forEach(group -> group.measure(together, totals, examination));
        }
        return outcome == Outcome.PASSED ? open(totals, examination) : outcome;
    }

    /** Whether the lines would break the ceiling if the grant paid those that are open. */
    private Outcome open(BudgetTotals totals, Examination examination) {
        PerHead open = this;
        while (open != null && !open.isOpen) {
            open = open.next;
        }
        if (open == null) {
            return Outcome.PASSED;
        }
        Collection<SamePeople> groups = groups(totals, true);
        boolean isAbove = groups.stream().anyMatch(SamePeople::isAboveCeiling)
                || (groups.size() > 1 && sum(groups).isAbove(ceiling.amount()));
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        return isAbove ? lines.whoPays(lines.path(open.line), open.line) : Outcome.PASSED;
    }

    /** The case of nearly every activity, calculated without making groups of its lines. */
    private boolean isOfOnePeopleAndAtMost(BudgetTotals totals) {
        BudgetLine of = totals.lines().get(line);
        BigDecimal each = of.unitCost();
        if (next == null && each != null) {
            return each.compareTo(ceiling.amount()) <= 0;
        }
        BigDecimal total = total(totals);
        for (PerHead other = next; other != null; other = other.next) {
            if (!isOfSamePeople(of, totals.lines().get(other.line))) {
                return false;
            }
            total = total.add(other.total(totals));
        }
        return total.compareTo(people(totals).most(ceiling.amount())) <= 0;
    }

    private static boolean isOfSamePeople(BudgetLine one, BudgetLine other) {
        return LineCost.persons(one) == LineCost.persons(other)
                && LineCost.occasions(one).compareTo(LineCost.occasions(other)) == 0;
    }

    private People people(BudgetTotals totals) {
        return People.of(totals.lines().get(line));
    }

    private BigDecimal total(BudgetTotals totals) {
        return Objects.requireNonNull(totals.line(line));
    }

    /** The lines of the same people, in the order of their first lines; the open ones only where they are asked for. */
    Collection<SamePeople> groups(BudgetTotals totals, boolean withOpen) {
        Map<People, SamePeople> groups = new LinkedHashMap<>();
        for (PerHead one = this; one != null; one = one.next) {
            if (withOpen || !one.isOpen) {
                groups.computeIfAbsent(one.people(totals), people -> new SamePeople(ceiling, people))
                        .add(one.line, one.total(totals));
            }
        }
        return groups.values();
    }

    static PerHeadSum sum(Collection<SamePeople> groups) {
        PerHeadSum sum = new PerHeadSum();
        groups.forEach(group -> sum.add(group.total(), group.people().heads()));
        return sum;
    }

    /** The least that must be cut of each group so that all together are at the ceiling: groups of few heads are cut before groups of many. */
    static Map<SamePeople, BigDecimal> cuts(Collection<SamePeople> groups, Ceiling ceiling) {
        List<SamePeople> order = new ArrayList<>(groups);
        order.sort(Comparator.comparing(group -> group.people().heads()));
        Map<SamePeople, BigDecimal> cuts = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            SamePeople group = order.get(i);
            BigDecimal heads = group.people().heads();
            PerHeadSum others = sum(order.subList(i + 1, order.size()));
            BigDecimal rest = heads.multiply(ceiling.amount())
                    .subtract(others.times(heads, ceiling.decimals() + MORE_DECIMALS, RoundingMode.CEILING))
                    .setScale(ceiling.decimals(), RoundingMode.FLOOR);
            if (rest.compareTo(group.total()) >= 0) {
                break;
            }
            cuts.put(group, group.total().subtract(rest.max(BigDecimal.ZERO)));
        }
        return cuts;
    }

    private BigDecimal remedy(Collection<SamePeople> groups) {
        return cuts(groups, ceiling).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The numbers of the lines of several groups. */
    private static Figure lines(Collection<SamePeople> groups) {
        return counts(groups.stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line + 1)
                .sorted()
                .toList());
    }

    private Outcome differentPeople(
            Collection<SamePeople> groups, PerHeadSum together, BudgetTotals totals, Examination examination) {
        int first = groups.iterator().next().lines().get(0);
        return examination.notEvaluated(
                BudgetRequirement.line(examination, first).field("activity"),
                "different-people",
                Figures.of("lines", lines(groups))
                        .and(
                                "activity",
                                text(String.valueOf(totals.lines().get(first).activity())))
                        .and("category", term(ceiling.category()))
                        .and(
                                "perHead",
                                new Figure.Amount(
                                        together.rounded(ceiling.decimals(), RoundingMode.CEILING),
                                        ceiling.currency(),
                                        !together.isExact(ceiling.decimals())))
                        .and("ceiling", amount(ceiling.amount(), ceiling.currency()))
                        .and("remedy", amount(remedy(groups), ceiling.currency())));
    }
}
