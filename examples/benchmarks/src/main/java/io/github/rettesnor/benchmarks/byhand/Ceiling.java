// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import static io.github.rettesnor.benchmarks.byhand.Problem.undecided;
import static io.github.rettesnor.benchmarks.byhand.Problem.violated;

import io.github.rettesnor.model.BudgetLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one participant may cost on one occasion; the lines of one activity add up. */
final class Ceiling {

    private final String rule;
    private final BigDecimal most;
    private final boolean inKroner;
    private final List<Problem> problems;
    private @Nullable Map<String, List<Item>> activities;
    private boolean currencyTold;

    Ceiling(String rule, BigDecimal most, boolean inKroner, List<Problem> problems) {
        this.rule = rule;
        this.most = most;
        this.inKroner = inKroner;
        this.problems = problems;
    }

    void add(BudgetLine line, int position, @Nullable BigDecimal total) {
        if (!inKroner) {
            if (!currencyTold) {
                problems.add(undecided(rule, "budget.currency", Map.of()));
                currencyTold = true;
            }
        } else if (total == null) {
            String field = Line.unusable(line.unitCost(), line.lumpSum(), line.persons());
            problems.add(undecided(rule, "budget.lines[" + position + "]." + field, Map.of("line", position + 1)));
        } else if (line.unitCost() == null && line.persons() == null) {
            problems.add(undecided(rule, "budget.lines[" + position + "].persons", Map.of("line", position + 1)));
        } else if (!isNamed(line.activity())) {
            judge(List.of(new Item(line, position, total)));
        } else {
            if (activities == null) {
                activities = new LinkedHashMap<>();
            }
            activities
                    .computeIfAbsent(line.activity().strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(new Item(line, position, total));
        }
    }

    private static boolean isNamed(@Nullable String activity) {
        for (int i = 0; activity != null && i < activity.length(); i++) {
            if (Character.isLetterOrDigit(activity.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    void judgeActivities() {
        if (activities != null) {
            activities.values().forEach(this::judge);
        }
    }

    private void judge(List<Item> items) {
        Item first = items.get(0);
        boolean samePeople = true;
        for (Item item : items) {
            samePeople &= item.isForAsManyAs(first);
        }
        if (samePeople) {
            judgeTogether(items);
        } else {
            judgeGroups(items);
        }
    }

    private boolean judgeTogether(List<Item> items) {
        BudgetLine first = items.get(0).line;
        int position = items.get(0).position;
        BigDecimal total = sum(items);
        BigDecimal heads = BigDecimal.valueOf(Line.heads(first));
        BigDecimal excess = total.subtract(most.multiply(heads));
        if (excess.signum() <= 0) {
            return true;
        }
        BigDecimal perHead = total.divide(heads, 2, RoundingMode.CEILING);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("line", position + 1);
        figures.put("category", first.category());
        figures.put("perHead", perHead);
        figures.put("ceiling", most);
        figures.put("excess", perHead.subtract(most));
        figures.put("persons", Line.count(first.persons()));
        figures.put("occasions", Line.count(first.occasions()));
        figures.put("total", total);
        figures.put("remedy", excess.setScale(2, RoundingMode.CEILING));
        if (items.size() > 1) {
            figures.put("lines", numbers(items));
            figures.put("activity", first.activity());
        }
        String field = first.unitCost() == null ? "lumpSum" : "unitCost";
        problems.add(violated(rule, "budget.lines[" + position + "]." + field, figures));
        return false;
    }

    private void judgeGroups(List<Item> items) {
        Map<List<Integer>, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : items) {
            groups.computeIfAbsent(
                            List.of(Line.count(item.line.persons()), Line.count(item.line.occasions())),
                            people -> new ArrayList<>())
                    .add(item);
        }
        boolean eachWithin = true;
        for (List<Item> group : groups.values()) {
            eachWithin &= judgeTogether(group);
        }
        if (eachWithin && isAboveTogether(groups.values())) {
            BudgetLine first = items.get(0).line;
            BigDecimal perHead = BigDecimal.ZERO;
            for (List<Item> group : groups.values()) {
                perHead = perHead.add(
                        sum(group).divide(BigDecimal.valueOf(Line.heads(group.get(0).line)), 2, RoundingMode.CEILING));
            }
            problems.add(undecided(
                    rule,
                    "budget.lines[" + items.get(0).position + "].activity",
                    Map.of(
                            "lines", numbers(items),
                            "activity", first.activity(),
                            "category", first.category(),
                            "perHead", perHead,
                            "ceiling", most)));
        }
    }

    /** Σ totalᵢ ÷ headsᵢ > most, multiplied by all the heads so that nothing is rounded. */
    private boolean isAboveTogether(Iterable<List<Item>> groups) {
        BigDecimal all = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (List<Item> group : groups) {
            BigDecimal heads = BigDecimal.valueOf(Line.heads(group.get(0).line));
            sum = sum.multiply(heads).add(sum(group).multiply(all));
            all = all.multiply(heads);
        }
        return sum.compareTo(most.multiply(all)) > 0;
    }

    private static BigDecimal sum(List<Item> items) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item item : items) {
            sum = sum.add(item.total);
        }
        return sum;
    }

    private static List<Integer> numbers(List<Item> items) {
        return items.stream().map(item -> item.position + 1).toList();
    }

    private record Item(BudgetLine line, int position, BigDecimal total) {

        boolean isForAsManyAs(Item other) {
            return Line.count(line.persons()) == Line.count(other.line.persons())
                    && Line.count(line.occasions()) == Line.count(other.line.occasions());
        }
    }
}
