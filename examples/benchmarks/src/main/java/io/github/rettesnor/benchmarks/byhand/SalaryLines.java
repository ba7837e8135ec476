// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.Texts;
import java.util.Map;
import java.util.function.Function;

/** What the call asks of the budget lines for salary. */
public final class SalaryLines {

    private static final String LINES = "budget.lines";

    private SalaryLines() {}

    public static void basicPay(Case of, Sink sink) {
        Reckoning reckoning = of.reckoning();
        LineRules.unknown(Rule.BASIC_PAY, reckoning, sink);
        for (int line = reckoning.first(Kind.SALARY); line >= 0; line = reckoning.next(line)) {
            PayBasis stated = reckoning.lines.get(line).payBasis();
            if (stated == PayBasis.BASIC_PAY || !reckoning.mayBeOfGrant(line)) {
                continue;
            }
            int number = line + 1;
            if (reckoning.isOpen(line)) {
                LineRules.whoPays(Rule.BASIC_PAY, line, "payBasis", sink);
            } else if (stated == null) {
                sink.undecided(
                        Rule.BASIC_PAY, LINES, line, "payBasis", () -> Map.of("line", number, "basis", "BASIC_PAY"));
            } else {
                sink.violated(
                        Rule.BASIC_PAY, LINES, line, "payBasis", () -> Map.of("line", number, "basis", "BASIC_PAY"));
            }
        }
        socialCostsOnly(Rule.BASIC_PAY, reckoning, sink);
    }

    /** Social costs without a salary that costs something: a rule about salary cannot judge. */
    private static void socialCostsOnly(Rule rule, Reckoning reckoning, Sink sink) {
        int line = firstThatCosts(Kind.SOCIAL_COSTS, reckoning);
        if (line >= 0 && firstThatCosts(Kind.SALARY, reckoning) < 0) {
            LineRules.whoPays(rule, line, "category", sink);
        }
    }

    private static int firstThatCosts(Kind kind, Reckoning reckoning) {
        for (int line = reckoning.first(kind); line >= 0; line = reckoning.next(line)) {
            if (reckoning.mayBeOfGrant(line) && reckoning.mayCost(line)) {
                return line;
            }
        }
        return -1;
    }

    public static void need(Case of, Sink sink) {
        described(Rule.NEED, "salary-need", BudgetLine::need, "need", of, sink);
    }

    public static void competence(Case of, Sink sink) {
        described(Rule.COMPETENCE, "salary-competence", BudgetLine::competence, "competence", of, sink);
    }

    private static void described(
            Rule rule, String answer, Function<BudgetLine, String> inLine, String field, Case of, Sink sink) {
        Reckoning reckoning = of.reckoning();
        LineRules.unknown(rule, reckoning, sink);
        String once = of.application().answers().get(answer);
        boolean isAnswered = Texts.isWritten(once);
        boolean refers = isAnswered && Elsewhere.isNamedBy(once);
        boolean isAsked = false;
        int first = isAnswered && !refers ? -1 : reckoning.first(Kind.SALARY);
        for (int line = first; line >= 0; line = reckoning.next(line)) {
            String text = inLine.apply(reckoning.lines.get(line));
            boolean isElsewhere = Texts.isWritten(text) && Elsewhere.isNamedBy(text);
            if (!reckoning.mayBeOfGrant(line) || (Texts.isWritten(text) && !isElsewhere)) {
                continue;
            }
            if (reckoning.isOpen(line)) {
                LineRules.whoPays(rule, line, field, sink);
            } else if (isElsewhere) {
                sink.toJudge(rule, LINES, line, field, Sink.NONE);
            } else if (refers) {
                if (!isAsked) {
                    sink.toJudge(rule, "answers[" + answer + "]", Sink.NONE);
                }
                isAsked = true;
            } else {
                int number = line + 1;
                sink.violated(rule, LINES, line, field, () -> Map.of("line", number, "category", Kind.SALARY));
            }
        }
        socialCostsOnly(rule, reckoning, sink);
    }
}
