// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one participant may cost on one occasion; the lines of one activity add up. */
public record Ceiling(Rule rule, Kind kind, BigDecimal most) {

    private static final String LINES = "budget.lines";
    private static final Ceiling DAY = new Ceiling(Rule.DAY_PACKAGES, Kind.DAY_PACKAGE, BigDecimal.valueOf(700));
    private static final Ceiling JOURNEY = new Ceiling(Rule.TRAVEL, Kind.TRAVEL, BigDecimal.valueOf(2300));
    private static final Ceiling NIGHT = new Ceiling(Rule.ACCOMMODATION, Kind.ACCOMMODATION, BigDecimal.valueOf(1500));

    public static void dayPackages(Case of, Sink sink) {
        DAY.check(of.reckoning(), sink);
    }

    public static void travel(Case of, Sink sink) {
        JOURNEY.check(of.reckoning(), sink);
    }

    public static void accommodation(Case of, Sink sink) {
        NIGHT.check(of.reckoning(), sink);
    }

    private void check(Reckoning reckoning, Sink sink) {
        boolean isAsked = reckoning.lines.isEmpty() || reckoning.first(Kind.UNKNOWN) >= 0 || reckoning.mayHave(kind);
        if (!isAsked) {
            return;
        }
        if (!reckoning.inKroner && !reckoning.lines.isEmpty()) {
            sink.undecided(rule, "budget.currency", Sink.NONE);
            return;
        }
        LineRules.unknown(rule, reckoning, sink);
        boolean isFine = reckoning.first(Kind.UNKNOWN) < 0;
        List<Activity> alone = new ArrayList<>();
        Map<String, Activity> named = new LinkedHashMap<>();
        for (int line = reckoning.first(kind); line >= 0; line = reckoning.next(line)) {
            if (!reckoning.mayBeOfGrant(line)) {
                continue;
            }
            String unusable = unusable(reckoning.lines.get(line), reckoning.totals[line]);
            if (!unusable.isEmpty()) {
                LineRules.whoPays(rule, line, unusable, sink);
                isFine = false;
                continue;
            }
            String activity = reckoning.lines.get(line).activity();
            if (Texts.isName(activity)) {
                named.computeIfAbsent(Texts.plain(activity), name -> new Activity(this, reckoning))
                        .add(line);
            } else {
                Activity added = new Activity(this, reckoning);
                added.add(line);
                alone.add(added);
            }
        }
        for (Activity activity : alone) {
            isFine &= activity.isFine(sink);
        }
        for (Activity activity : named.values()) {
            isFine &= activity.isFine(sink);
        }
        if (isFine && !alone.isEmpty() && alone.size() + named.size() > 1) {
            sameActivity(alone, named.values(), sink);
        }
    }

    /** The field for which the cost per head of a line is not known, empty if it is. */
    private static String unusable(BudgetLine line, BigDecimal total) {
        if (total != null) {
            return line.unitCost() == null && line.persons() == null ? "persons" : "";
        } else if (Line.cost(line) == null) {
            return line.lumpSum() == null ? "unitCost" : "lumpSum";
        }
        return Line.persons(line) < 1 ? "persons" : "occasions";
    }

    /** Lines without an activity may be of the same one: a person must judge, if together they are above the ceiling. */
    private void sameActivity(List<Activity> alone, Collection<Activity> named, Sink sink) {
        Fraction sum = Fraction.ZERO;
        for (Activity one : alone) {
            sum = sum.plus(one.perHead(true));
        }
        Fraction highest = Fraction.ZERO;
        for (Activity activity : named) {
            Fraction perHead = activity.perHead(true);
            highest = highest.isLess(perHead) ? perHead : highest;
        }
        Fraction both = sum.plus(highest);
        if (both.isAbove(most)) {
            List<Integer> lines =
                    alone.stream().map(one -> one.lines().get(0) + 1).toList();
            sink.toJudge(
                    rule,
                    LINES,
                    lines.get(0) - 1,
                    "activity",
                    () -> Map.of(
                            "lines", lines,
                            "category", kind,
                            "perHead", both.rounded(RoundingMode.CEILING),
                            "ceiling", most));
        }
    }
}
