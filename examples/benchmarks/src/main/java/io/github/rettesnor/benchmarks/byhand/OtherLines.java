// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.requirement.QuestionOfLines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The question about what the budget lines of the category OTHER pay for. */
public final class OtherLines {

    private static final String LINES = "budget.lines";
    /** Data of the rule, not a way to judge: there is one list. */
    private static final List<String> TELL_TALE = Norway.budget(2019)
            .rule("no.budget.other-lines")
            .map(OtherLines::words)
            .orElseThrow();

    private OtherLines() {}

    public static void check(Case of, Sink sink) {
        Reckoning reckoning = of.reckoning();
        LineRules.unknown(Rule.OTHER_LINES, reckoning, sink);
        List<Integer> pointedOut = new ArrayList<>(0);
        List<Integer> others = new ArrayList<>(0);
        List<String> words = new ArrayList<>(0);
        for (int line = reckoning.first(Kind.OTHER); line >= 0; line = reckoning.next(line)) {
            if (reckoning.mayBeOfGrant(line) && reckoning.mayCost(line) && !isCredit(line, reckoning)) {
                List<String> found = tellTale(reckoning.lines.get(line).description());
                (found.isEmpty() ? others : pointedOut).add(line + 1);
                found.stream().filter(word -> !words.contains(word)).forEach(words::add);
            }
        }
        List<Integer> all = new ArrayList<>(pointedOut);
        all.addAll(others);
        if (!all.isEmpty()) {
            sink.toJudge(Rule.OTHER_LINES, LINES, all.get(0) - 1, "", () -> {
                Map<String, Object> figures = new HashMap<>(Map.of("lines", all, "category", Kind.OTHER));
                if (!words.isEmpty()) {
                    figures.putAll(Map.of("pointedOut", pointedOut, "words", words));
                }
                return figures;
            });
        }
    }

    /** Whether a line has no total only because its cost is negative. */
    private static boolean isCredit(int position, Reckoning reckoning) {
        BudgetLine line = reckoning.lines.get(position);
        BigDecimal cost = line.unitCost() == null ? line.lumpSum() : line.unitCost();
        return cost != null
                && (line.unitCost() == null || line.lumpSum() == null)
                && cost.signum() < 0
                && Line.isCost(cost.negate())
                && Line.persons(line) > 0
                && Line.isOccasions(line.occasions(), Kind.OTHER);
    }

    private static List<String> words(io.github.rettesnor.rule.Rule rule) {
        return ((QuestionOfLines) rule.requirement()).words();
    }

    private static List<String> tellTale(@Nullable String description) {
        if (!Texts.isWritten(description)) {
            return List.of();
        }
        String plain = Texts.plain(description);
        return TELL_TALE.stream().filter(plain::contains).toList();
    }
}
