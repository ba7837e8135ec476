// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import java.math.BigDecimal;
import java.util.Map;

/** What the call asks of the budget lines of a category. */
public final class LineRules {

    private static final String LINES = "budget.lines";

    private LineRules() {}

    /** Reports what no rule about lines of a category can judge. */
    static void unknown(Rule rule, Reckoning reckoning, Sink sink) {
        if (reckoning.lines.isEmpty()) {
            sink.undecided(rule, LINES, Sink.NONE);
        }
        for (int line = reckoning.first(Kind.UNKNOWN); line >= 0; line = reckoning.next(line)) {
            if (reckoning.mayBeOfGrant(line)) {
                int number = line + 1;
                sink.undecided(rule, LINES, line, "category", () -> Map.of("line", number));
            }
        }
    }

    static void whoPays(Rule rule, int line, String field, Sink sink) {
        sink.undecided(rule, LINES, line, field, () -> Map.of("line", line + 1));
    }

    public static void onCall(Case of, Sink sink) {
        none(Rule.ON_CALL, Kind.ON_CALL_SUPPLEMENT, of, sink);
    }

    public static void overhead(Case of, Sink sink) {
        none(Rule.OVERHEAD, Kind.OVERHEAD, of, sink);
    }

    public static void dissemination(Case of, Sink sink) {
        none(Rule.DISSEMINATION, Kind.DISSEMINATION, of, sink);
    }

    public static void registryOperations(Case of, Sink sink) {
        none(Rule.REGISTRY_RUN, Kind.REGISTRY_OPERATIONS, of, sink);
    }

    public static void hospitalOperations(Case of, Sink sink) {
        none(Rule.HOSPITAL_RUN, Kind.HOSPITAL_OPERATIONS, of, sink);
    }

    private static void none(Rule rule, Kind kind, Case of, Sink sink) {
        Reckoning reckoning = of.reckoning();
        unknown(rule, reckoning, sink);
        for (int line = reckoning.first(kind); line >= 0; line = reckoning.next(line)) {
            BigDecimal total = reckoning.totals[line];
            int number = line + 1;
            if (!reckoning.mayBeOfGrant(line) || !reckoning.mayCost(line)) {
                continue;
            }
            if (total == null) {
                sink.undecided(rule, LINES, line, "", () -> Map.of("line", number, "category", kind));
            } else if (reckoning.isOpen(line)) {
                whoPays(rule, line, "", sink);
            } else {
                boolean isAmount = reckoning.budget.currency() != null;
                sink.violated(
                        rule,
                        LINES,
                        line,
                        "",
                        () -> isAmount
                                ? Map.of("line", number, "category", kind, "amount", total)
                                : Map.of("line", number, "category", kind));
            }
        }
    }
}
