// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.cli.lines.Tally;
import io.github.rettesnor.verdict.Decision;
import java.util.Locale;

/** What many documents came to, in the words of the results. */
final class Summary {

    private Summary() {}

    static String of(Tally tally) {
        StringBuilder text = new StringBuilder();
        text.append(tally.lines()).append(" lines\n");
        for (Decision decision : Decision.values()) {
            count(text, tally.of(decision), decision.name());
        }
        count(text, tally.unreadable(), "unreadable");
        if (tally.withProblems() > 0) {
            count(text, tally.withProblems(), "of these with problems of reading");
        }
        if (tally.failed() > 0) {
            count(text, tally.failed(), "internal failures");
        }
        if (!tally.rules().isEmpty()) {
            text.append("\n  VIOLATED  NOT_EVALUATED  rule\n");
        }
        for (Tally.Rule rule : tally.rules()) {
            text.append(String.format(Locale.ROOT, "%10d %14d  %s\n", rule.violated(), rule.notEvaluated(), rule.id()));
        }
        return text.toString();
    }

    private static void count(StringBuilder text, int lines, String what) {
        text.append(String.format(Locale.ROOT, "%10d  %s\n", lines, what));
    }
}
