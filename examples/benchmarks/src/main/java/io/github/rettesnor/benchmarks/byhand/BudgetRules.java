// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the call asks of a budget as a whole. */
public final class BudgetRules {

    private static final String LINES = "budget.lines";
    private static final String REQUESTED = "budget.requested";
    private static final String CURRENCY = "budget.currency";
    private static final String CO_FUNDING = "budget.coFunding";
    private static final int LINES_WITH_SUM_ROW = 3;

    private BudgetRules() {}

    public static void currencyStated(Case of, Sink sink) {
        if (of.reckoning().budget.currency() == null) {
            sink.violated(Rule.CURRENCY, CURRENCY, () -> Map.of("currency", "NOK"));
        }
    }

    public static void currency(Case of, Sink sink) {
        Reckoning reckoning = of.reckoning();
        if (!reckoning.inKroner && reckoning.budget.currency() != null) {
            String stated = reckoning.budget.currency().getCurrencyCode();
            sink.violated(Rule.CURRENCY, CURRENCY, () -> Map.of("currency", "NOK", "stated", stated));
        }
    }

    public static void sumRow(Case of, Sink sink) {
        Reckoning reckoning = of.reckoning();
        int size = reckoning.lines.size();
        if (size < LINES_WITH_SUM_ROW - 1 || (size < LINES_WITH_SUM_ROW && reckoning.first(Kind.OTHER) < 0)) {
            return;
        }
        if (!reckoning.hasAllTotals) {
            sink.undecided(Rule.SUM_ROW, LINES, Sink.NONE);
            return;
        }
        for (int line = 0; line < size; line++) {
            if (isSumRow(line, reckoning)) {
                int row = line;
                sink.toJudge(Rule.SUM_ROW, LINES, line, "", () -> {
                    Map<String, Object> figures = new HashMap<>(Map.of("line", row + 1));
                    if (reckoning.budget.currency() != null) {
                        figures.put("amount", reckoning.totals[row]);
                    }
                    return figures;
                });
            }
        }
    }

    /** Whether a line is as much as all others together. */
    static boolean isSumRow(int line, Reckoning reckoning) {
        BigDecimal total = reckoning.totals[line];
        return total.signum() > 0
                && total.add(total).compareTo(reckoning.sum) == 0
                && (reckoning.lines.size() >= LINES_WITH_SUM_ROW
                        || Kind.of(reckoning.lines.get(line).category()) == Kind.OTHER);
    }

    public static void addsUp(Case of, Sink sink) {
        Reckoning reckoning = of.reckoning();
        BigDecimal requested = reckoning.budget.requested();
        if (requested == null) {
            return;
        }
        if (!reckoning.inKroner) {
            sink.undecided(Rule.ADDS_UP, CURRENCY, Sink.NONE);
        } else if (reckoning.lines.isEmpty() || !reckoning.hasAllTotals) {
            sink.undecided(Rule.ADDS_UP, LINES, Sink.NONE);
        } else if (!Line.isBounded(requested)) {
            sink.undecided(Rule.ADDS_UP, REQUESTED, Sink.NONE);
        } else {
            addsUp(requested, reckoning, sink);
        }
    }

    private static void addsUp(BigDecimal requested, Reckoning reckoning, Sink sink) {
        BigDecimal funds = reckoning.funds(false);
        BigDecimal sum = Reckoning.inOre(funds);
        if (requested.compareTo(sum) == 0) {
            return;
        }
        if (reckoning.left == null) {
            sink.undecided(Rule.ADDS_UP, CO_FUNDING, Sink.NONE);
            return;
        }
        BigDecimal own = Reckoning.inOre(funds.subtract(reckoning.left));
        if (requested.compareTo(own) != 0) {
            sink.violated(Rule.ADDS_UP, REQUESTED, () -> {
                Map<String, Object> figures = new HashMap<>();
                figures.put("requested", requested);
                figures.put("total", sum);
                figures.put("difference", requested.subtract(sum).abs());
                if (own.compareTo(sum) != 0) {
                    figures.put("funds", own);
                }
                return figures;
            });
        }
    }

    public static void coFundingStated(Case of, Sink sink) {
        List<CoFunding> funders = of.reckoning().budget.coFunding();
        for (int i = 0; i < funders.size(); i++) {
            BigDecimal amount = funders.get(i).amount();
            if (amount == null || !Line.isCost(amount)) {
                int number = i + 1;
                sink.violated(Rule.CO_FUNDING, CO_FUNDING, i, "amount", () -> Map.of("number", number));
            }
        }
    }

    public static void coFundingNamed(Case of, Sink sink) {
        List<CoFunding> funders = of.reckoning().budget.coFunding();
        for (int i = 0; i < funders.size(); i++) {
            if (!Texts.isWritten(funders.get(i).source())) {
                int number = i + 1;
                sink.violated(Rule.CO_FUNDING, CO_FUNDING, i, "source", () -> Map.of("number", number));
            }
        }
    }
}
