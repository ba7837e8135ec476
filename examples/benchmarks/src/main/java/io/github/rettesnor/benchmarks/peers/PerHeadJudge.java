// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.byhand.Line;
import io.github.rettesnor.benchmarks.peers.Judge.Sink;
import io.github.rettesnor.model.Category;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What one participant may cost on one occasion; the lines of one activity add up. */
record PerHeadJudge(Category category, BigDecimal most) implements BiConsumer<BudgetForm, Sink> {

    static final PerHeadJudge DAY_PACKAGES = new PerHeadJudge(Category.DAY_PACKAGE, BigDecimal.valueOf(700));
    static final PerHeadJudge TRAVEL = new PerHeadJudge(Category.TRAVEL, BigDecimal.valueOf(2300));
    static final PerHeadJudge ACCOMMODATION = new PerHeadJudge(Category.ACCOMMODATION, BigDecimal.valueOf(1500));

    @Override
    public void accept(BudgetForm budget, Sink sink) {
        Map<String, List<Item>> activities = new LinkedHashMap<>();
        for (int i = 0; i < budget.lines().size(); i++) {
            LineForm line = budget.lines().get(i);
            if (line.category() != category) {
                continue;
            }
            if (!budget.isInKroner()) {
                sink.undecided("currency");
                return;
            }
            BigDecimal total = line.total();
            if (total == null) {
                sink.undecided("lines", i, Line.unusable(line.unitCost(), line.lumpSum(), line.persons()));
            } else if (line.unitCost() == null && line.persons() == null) {
                sink.undecided("lines", i, "persons");
            } else if (ApplicationJudges.isBlank(line.activity())) {
                judge(List.of(new Item(i, line, total)), sink);
            } else {
                activities
                        .computeIfAbsent(ApplicationJudges.plain(line.activity()), name -> new ArrayList<>())
                        .add(new Item(i, line, total));
            }
        }
        for (List<Item> activity : activities.values()) {
            judgeActivity(activity, sink);
        }
    }

    private void judgeActivity(List<Item> items, Sink sink) {
        if (items.size() == 1) {
            judge(items, sink);
            return;
        }
        Map<List<Integer>, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : items) {
            groups.computeIfAbsent(
                            List.of(item.line.personsOrOne(), item.line.occasionsOrOne()), people -> new ArrayList<>())
                    .add(item);
        }
        boolean within = true;
        BigDecimal all = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (List<Item> group : groups.values()) {
            within &= judge(group, sink);
            BigDecimal heads = BigDecimal.valueOf(group.get(0).line.heads());
            sum = sum.multiply(heads).add(sum(group).multiply(all));
            all = all.multiply(heads);
        }
        if (within && sum.compareTo(most.multiply(all)) > 0) {
            sink.undecided("lines", items.get(0).position, "activity");
        }
    }

    private boolean judge(List<Item> items, Sink sink) {
        LineForm first = items.get(0).line;
        if (sum(items).compareTo(most.multiply(BigDecimal.valueOf(first.heads()))) <= 0) {
            return true;
        }
        sink.violated("lines", items.get(0).position, first.unitCost() == null ? "lumpSum" : "unitCost");
        return false;
    }

    private static BigDecimal sum(List<Item> items) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item item : items) {
            sum = sum.add(item.total);
        }
        return sum;
    }

    private record Item(int position, LineForm line, BigDecimal total) {}
}
