// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Salary with its social costs is at most 60 % of what the grant pays. */
public final class SalaryShare {

    private static final BigDecimal LIMIT = new BigDecimal("0.6");
    private static final BigDecimal OTHERS = BigDecimal.ONE.subtract(LIMIT);
    private static final Rule RULE = Rule.SALARY_SHARE;
    private static final int EXACT_DECIMALS = 10;
    private static final int LEAST_DECIMALS = 4;

    private SalaryShare() {}

    public static void check(Case of, Sink sink) {
        Reckoning reckoning = of.reckoning();
        boolean isAsked = reckoning.lines.isEmpty()
                || reckoning.mayHave(Kind.SALARY)
                || reckoning.mayHave(Kind.SOCIAL_COSTS)
                || reckoning.first(Kind.UNKNOWN) >= 0;
        if (!isAsked) {
            return;
        }
        if (reckoning.lines.isEmpty()) {
            sink.undecided(RULE, "budget.lines", Sink.NONE);
        } else if (!reckoning.inKroner) {
            sink.undecided(RULE, "budget.currency", Sink.NONE);
        } else if (!reckoning.isComplete) {
            sink.undecided(RULE, "budget.lines", Sink.NONE);
        } else if (reckoning.hasOpen) {
            checkOpen(reckoning, sink);
        } else {
            checkGrant(reckoning, sink);
        }
    }

    private static BigDecimal salaries(Reckoning reckoning, boolean openOnly) {
        return reckoning.sum(Kind.SALARY, openOnly).add(reckoning.sum(Kind.SOCIAL_COSTS, openOnly));
    }

    private static List<Kind> named(Reckoning reckoning) {
        return Stream.of(Kind.SALARY, Kind.SOCIAL_COSTS)
                .filter(kind -> reckoning.first(kind) >= 0)
                .toList();
    }

    private static BigDecimal excess(BigDecimal salaries, BigDecimal funds) {
        return salaries.subtract(LIMIT.multiply(funds));
    }

    private static void checkGrant(Reckoning reckoning, Sink sink) {
        BigDecimal salaries = salaries(reckoning, false);
        BigDecimal funds = reckoning.funds(false);
        BigDecimal requested = reckoning.budget.requested();
        if (requested != null && !Line.isBounded(requested)) {
            sink.undecided(RULE, "budget.requested", Sink.NONE);
            return;
        }
        if (requested != null && !Reckoning.agrees(requested, funds)) {
            sink.undecided(
                    RULE,
                    "budget.requested",
                    () -> Map.of(
                            "category", named(reckoning), "amount", salaries, "total", funds, "requested", requested));
            return;
        }
        BigDecimal excess = excess(salaries, funds);
        if (excess.signum() > 0) {
            sink.violated(
                    RULE,
                    "budget.lines",
                    () -> Map.of(
                            "category", named(reckoning),
                            "share", share(salaries, funds),
                            "limit", LIMIT,
                            "amount", salaries,
                            "total", funds,
                            "excess", excess,
                            "remedy", excess.divide(OTHERS, 2, RoundingMode.CEILING)));
            return;
        }
        for (int line = 0; line < reckoning.lines.size(); line++) {
            if (reckoning.mayBeOfGrant(line) && isWithSumRow(line, salaries, funds, reckoning)) {
                int row = line;
                sink.toJudge(
                        RULE,
                        "budget.lines",
                        () -> Map.of(
                                "category", named(reckoning),
                                "amount", salaries,
                                "total", funds,
                                "line", row + 1,
                                "limit", LIMIT));
                return;
            }
        }
    }

    /** Whether a line looks like a sum of the others, and the share is above the limit without it. */
    private static boolean isWithSumRow(int line, BigDecimal salaries, BigDecimal funds, Reckoning reckoning) {
        if (!BudgetRules.isSumRow(line, reckoning)) {
            return false;
        }
        BigDecimal total = reckoning.totals[line];
        Kind kind = Kind.of(reckoning.lines.get(line).category());
        boolean isSalary = kind == Kind.SALARY || kind == Kind.SOCIAL_COSTS;
        return excess(isSalary ? salaries.subtract(total) : salaries, funds.subtract(total))
                        .signum()
                > 0;
    }

    private static void checkOpen(Reckoning reckoning, Sink sink) {
        BigDecimal left = reckoning.left;
        if (left == null) {
            sink.undecided(RULE, "budget.coFunding", Sink.NONE);
            return;
        }
        BigDecimal open = reckoning.funds(true);
        BigDecimal all = reckoning.funds(false);
        BigDecimal funds = all.subtract(left);
        BigDecimal requested = reckoning.budget.requested();
        Map<String, BigDecimal> known = Map.of("coFunding", left, "open", open, "total", all, "funds", funds);
        if (left.compareTo(open) > 0 || funds.signum() <= 0) {
            sink.undecided(RULE, "budget.coFunding", () -> known);
        } else if (requested != null && !Line.isBounded(requested)) {
            sink.undecided(RULE, "budget.requested", Sink.NONE);
        } else if (requested != null && !Reckoning.agrees(requested, all) && !Reckoning.agrees(requested, funds)) {
            sink.undecided(
                    RULE,
                    "budget.requested",
                    () -> Map.of(
                            "coFunding", left, "open", open, "total", all, "funds", funds, "requested", requested));
        } else {
            checkRange(left, open, all, reckoning, sink);
        }
    }

    /** The share lies between what it is if the co-funding pays as much of the salary as it can, and as little. */
    private static void checkRange(BigDecimal left, BigDecimal open, BigDecimal all, Reckoning reckoning, Sink sink) {
        BigDecimal funds = all.subtract(left);
        BigDecimal openSalaries = salaries(reckoning, true);
        BigDecimal ofGrant = salaries(reckoning, false).subtract(openSalaries);
        BigDecimal least = ofGrant.add(openSalaries.subtract(left).max(BigDecimal.ZERO));
        BigDecimal most = ofGrant.add(openSalaries.min(open.subtract(left)));
        boolean isWithinAlone = reckoning.budget.requested() != null
                || excess(ofGrant.add(openSalaries), all).signum() <= 0;
        if (excess(most, funds).signum() <= 0 && isWithinAlone) {
            return;
        }
        boolean isViolated = excess(least, funds).signum() > 0;
        sink.found(
                RULE,
                isViolated ? Outcome.VIOLATED : Outcome.NOT_EVALUATED,
                "budget.lines",
                -1,
                "",
                () -> Map.of(
                        "category", named(reckoning),
                        "limit", LIMIT,
                        "least", least,
                        "most", most,
                        "funds", funds,
                        "coFunding", left));
    }

    /** Exact with ten decimals, else with as many as show the side of the limit. */
    private static BigDecimal share(BigDecimal salaries, BigDecimal funds) {
        BigDecimal exact = salaries.divide(funds, EXACT_DECIMALS, RoundingMode.DOWN);
        if (exact.multiply(funds).compareTo(salaries) == 0) {
            return exact;
        }
        int decimals = LEAST_DECIMALS;
        BigDecimal rounded = salaries.divide(funds, decimals, RoundingMode.HALF_UP);
        while (rounded.compareTo(LIMIT) <= 0) {
            decimals++;
            rounded = salaries.divide(funds, decimals, RoundingMode.HALF_UP);
        }
        return rounded;
    }
}
