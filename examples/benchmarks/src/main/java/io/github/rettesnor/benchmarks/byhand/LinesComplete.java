// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the call asks of each budget line, so that it can be calculated with. */
public final class LinesComplete {

    private static final String LINES = "budget.lines";

    private LinesComplete() {}

    public static void lines(Case of, Sink sink) {
        if (of.reckoning().lines.isEmpty()) {
            sink.violated(Rule.LINES, LINES, Sink.NONE);
        }
    }

    /** What can be required of the figures of a line one by one. */
    public static void figures(Case of, Sink sink) {
        Reckoning reckoning = of.reckoning();
        for (int i = 0; i < reckoning.lines.size() && !reckoning.isComplete; i++) {
            BudgetLine line = reckoning.lines.get(i);
            if (line.category() == null) {
                defect(i, "category", sink);
            }
            cost(line.unitCost(), i, "unitCost", sink);
            cost(line.lumpSum(), i, "lumpSum", sink);
            if (Line.persons(line) < 1) {
                defect(i, "persons", sink);
            }
            if (!Line.isOccasions(line.occasions(), Kind.OTHER)) {
                defect(i, "occasions", sink);
            }
        }
    }

    private static void cost(@Nullable BigDecimal cost, int position, String field, Sink sink) {
        if (cost != null && !Line.isCost(cost)) {
            boolean isFine = cost.signum() >= 0 && Line.isBounded(cost);
            sink.violated(
                    Rule.COMPLETE,
                    LINES,
                    position,
                    field,
                    () -> isFine ? Map.of("line", position + 1, "decimals", 2) : Map.of("line", position + 1));
        }
    }

    private static void defect(int position, String field, Sink sink) {
        sink.violated(Rule.COMPLETE, LINES, position, field, () -> Map.of("line", position + 1));
    }

    /** How the fields of a line go together, and which categories there are. */
    public static void complete(Case of, Sink sink) {
        Reckoning reckoning = of.reckoning();
        if (reckoning.lines.isEmpty()) {
            sink.undecided(Rule.COMPLETE, LINES, Sink.NONE);
        }
        for (int i = 0; i < reckoning.lines.size() && !reckoning.isComplete; i++) {
            BudgetLine line = reckoning.lines.get(i);
            Kind kind = Kind.of(line.category());
            if (kind == Kind.UNKNOWN && line.category() != null) {
                int position = i;
                sink.violated(Rule.COMPLETE, LINES, i, "category", () -> unknown(position, line.category()));
            }
            if (line.unitCost() == null && line.lumpSum() == null) {
                defect(i, "unitCost", sink);
            } else if (line.unitCost() != null && line.lumpSum() != null) {
                defect(i, "lumpSum", sink);
            }
            if (!Line.isOccasions(line.occasions(), kind) && Line.isOccasions(line.occasions(), Kind.OTHER)) {
                defect(i, "occasions", sink);
            }
        }
    }

    private static Map<String, ?> unknown(int position, Category stated) {
        List<String> known =
                Category.ofFormat().stream().map(Category::code).sorted().toList();
        return Map.of("line", position + 1, "stated", stated.code(), "known", known);
    }
}
