// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many rules had each outcome.
 *
 * @param byOutcome the numbers above 0, without the rules that are waived
 * @param waived how many rules are waived, whatever they found
 */
record Counts(Map<Outcome, Integer> byOutcome, int waived) {

    private static final List<Outcome> ORDER =
            List.of(Outcome.VIOLATED, Outcome.NOT_EVALUATED, Outcome.TO_JUDGE, Outcome.PASSED, Outcome.NOT_APPLICABLE);

    static Counts of(Verdict verdict) {
        Map<Outcome, Integer> counts = new EnumMap<>(verdict.counts());
        int waived = 0;
        if (!verdict.waivers().isEmpty()) {
            for (var rule : verdict.outcomes().entrySet()) {
                if (verdict.isWaived(rule.getKey())) {
                    counts.merge(rule.getValue(), -1, Integer::sum);
                    waived++;
                }
            }
        }
        counts.values().removeIf(count -> count == 0);
        return new Counts(counts, waived);
    }

    void write(Markup html, Labels labels) {
        html.open("dl", "class", "counts");
        for (Outcome outcome : ORDER) {
            Integer count = byOutcome.get(outcome);
            if (count != null) {
                write(html, outcome.name(), labels.of("outcome", outcome), count);
            }
        }
        if (waived > 0) {
            write(html, "WAIVED", labels.of("waived.tag"), waived);
        }
        html.close();
    }

    private static void write(Markup html, String kind, String label, int count) {
        html.open("div", "class", kind)
                .text("dt", label)
                .text("dd", Integer.toString(count))
                .close();
    }
}
