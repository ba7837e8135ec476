// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import java.util.Map;

/** How many rules had each outcome. */
final class Counts {

    private static final List<Outcome> ORDER =
            List.of(Outcome.VIOLATED, Outcome.NOT_EVALUATED, Outcome.TO_JUDGE, Outcome.PASSED, Outcome.NOT_APPLICABLE);

    private Counts() {}

    static void write(Markup html, Labels labels, Map<Outcome, Integer> counts) {
        html.open("dl", "class", "counts");
        for (Outcome outcome : ORDER) {
            html.open("div", "class", outcome.name())
                    .text("dt", labels.of("outcome", outcome))
                    .text("dd", String.valueOf(counts.get(outcome)))
                    .close();
        }
        html.close();
    }
}
