// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of one meeting, journey or stay. */
final class Activity {

    private static final String LINES = "budget.lines";

    private final Ceiling ceiling;
    private final Reckoning reckoning;
    private final List<Integer> lines = new ArrayList<>(2);
    private boolean isOfSamePeople = true;
    private boolean anyOpen;

    Activity(Ceiling ceiling, Reckoning reckoning) {
        this.ceiling = ceiling;
        this.reckoning = reckoning;
    }

    void add(int line) {
        isOfSamePeople &= lines.isEmpty() || Line.isOfSamePeople(of(lines.get(0)), of(line));
        anyOpen |= reckoning.isOpen(line);
        lines.add(line);
    }

    List<Integer> lines() {
        return lines;
    }

    private BudgetLine of(int line) {
        return reckoning.lines.get(line);
    }

    /** What the activity costs per head: of several groups of people, what they cost together. */
    Fraction perHead(boolean withOpen) {
        if (isOfSamePeople && (withOpen || !anyOpen)) {
            return perHead(lines);
        }
        Fraction sum = Fraction.ZERO;
        for (List<Integer> group : groups(withOpen)) {
            sum = sum.plus(perHead(group));
        }
        return sum;
    }

    private Fraction perHead(List<Integer> group) {
        return new Fraction(total(group), heads(group));
    }

    private BigDecimal total(List<Integer> group) {
        BigDecimal total = BigDecimal.ZERO;
        for (int line : group) {
            total = total.add(reckoning.totals[line]);
        }
        return total;
    }

    private BigDecimal heads(List<Integer> group) {
        return Line.heads(of(group.get(0)));
    }

    /** The lines by the people that they are for, in the order of their first lines. */
    private List<List<Integer>> groups(boolean withOpen) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int line : lines) {
            if (withOpen || !reckoning.isOpen(line)) {
                groupOf(line, groups).add(line);
            }
        }
        return groups;
    }

    private List<Integer> groupOf(int line, List<List<Integer>> groups) {
        for (List<Integer> group : groups) {
            if (Line.isOfSamePeople(of(group.get(0)), of(line))) {
                return group;
            }
        }
        List<Integer> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    boolean isFine(Sink sink) {
        if (isOfSamePeople && !perHead(lines).isAbove(ceiling.most())) {
            return true;
        }
        List<List<Integer>> groups = groups(false);
        boolean isFine = true;
        for (List<Integer> group : groups) {
            if (perHead(group).isAbove(ceiling.most())) {
                violated(group, groups, sink);
                isFine = false;
            }
        }
        if (isFine && groups.size() > 1 && perHead(false).isAbove(ceiling.most())) {
            differentPeople(groups, sink);
            return false;
        }
        return isFine && isFineWithOpen(sink);
    }

    private boolean isFineWithOpen(Sink sink) {
        if (!anyOpen) {
            return true;
        }
        List<List<Integer>> groups = groups(true);
        boolean isAbove = groups.size() > 1 && perHead(true).isAbove(ceiling.most());
        for (List<Integer> group : groups) {
            isAbove |= perHead(group).isAbove(ceiling.most());
        }
        if (isAbove) {
            int open = lines.stream().filter(reckoning::isOpen).findFirst().orElseThrow();
            LineRules.whoPays(ceiling.rule(), open, "", sink);
        }
        return !isAbove;
    }

    private void violated(List<Integer> group, List<List<Integer>> groups, Sink sink) {
        int first = group.get(0);
        String field = of(first).unitCost() == null ? "lumpSum" : "unitCost";
        sink.violated(ceiling.rule(), LINES, first, field, () -> {
            Fraction cost = perHead(group);
            BigDecimal perHead = cost.rounded(RoundingMode.CEILING);
            Map<String, Object> figures = new HashMap<>();
            figures.put("line", first + 1);
            figures.put("category", ceiling.kind());
            figures.put("perHead", perHead);
            figures.put("ceiling", ceiling.most());
            figures.put("excess", perHead.subtract(ceiling.most()));
            figures.put("persons", Line.persons(of(first)));
            figures.put("occasions", Line.occasions(of(first)));
            figures.put("total", cost.amount());
            figures.put("remedy", remedy(cost));
            if (groups.size() > 1) {
                figures.put("apart", remedy(cost));
                figures.put("remedy", remedy(groups));
                figures.put("all", numbers(groups));
            }
            if (groups.size() > 1 || group.size() > 1) {
                figures.put("lines", group.stream().map(line -> line + 1).toList());
                figures.put("activity", of(first).activity());
            }
            return figures;
        });
    }

    private BigDecimal remedy(Fraction cost) {
        return cost.amount().subtract(ceiling.most().multiply(cost.heads())).setScale(2, RoundingMode.CEILING);
    }

    /** The least to cut so that all groups together are at the ceiling: groups of few heads are cut before groups of many. */
    private BigDecimal remedy(List<List<Integer>> groups) {
        List<List<Integer>> order = new ArrayList<>(groups);
        order.sort(Comparator.comparing(this::heads));
        BigDecimal remedy = BigDecimal.ZERO;
        for (int i = 0; i < order.size(); i++) {
            Fraction others = Fraction.ZERO;
            for (List<Integer> other : order.subList(i + 1, order.size())) {
                others = others.plus(perHead(other));
            }
            BigDecimal heads = heads(order.get(i));
            BigDecimal rest = heads.multiply(ceiling.most())
                    .multiply(others.heads())
                    .subtract(others.amount().multiply(heads))
                    .divide(others.heads(), 2, RoundingMode.FLOOR);
            BigDecimal total = total(order.get(i));
            if (rest.compareTo(total) >= 0) {
                break;
            }
            remedy = remedy.add(total.subtract(rest.max(BigDecimal.ZERO)));
        }
        return remedy;
    }

    private static List<Integer> numbers(List<List<Integer>> groups) {
        return groups.stream()
                .flatMap(List::stream)
                .map(line -> line + 1)
                .sorted()
                .toList();
    }

    private void differentPeople(List<List<Integer>> groups, Sink sink) {
        int first = groups.get(0).get(0);
        sink.found(
                ceiling.rule(),
                Outcome.NOT_EVALUATED,
                LINES,
                first,
                "activity",
                () -> Map.of(
                        "lines", numbers(groups),
                        "activity", of(first).activity(),
                        "category", ceiling.kind(),
                        "perHead", perHead(false).rounded(RoundingMode.CEILING),
                        "ceiling", ceiling.most(),
                        "remedy", remedy(groups)));
    }
}
