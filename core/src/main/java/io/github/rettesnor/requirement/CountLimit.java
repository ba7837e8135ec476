// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import java.util.Set;

/**
 * A limit to how many of something there are.
 *
 * @param counted the name of the figure that is compared, such as {@code length}
 * @param bound on which side of the limit it must be
 * @param number the limit
 */
record CountLimit(String counted, Bound bound, int number) {

    Set<String> figureNames() {
        return Set.of(counted, limit(), "difference");
    }

    /** The name of the limit as a figure: that of the parameter. */
    private String limit() {
        return bound == Bound.AT_LEAST ? "minimum" : "maximum";
    }

    Outcome judge(long count, Examination here) {
        long room = bound.room(count, number);
        Outcome outcome = room >= 0 ? Outcome.PASSED : Outcome.VIOLATED;
        if (here.isMeasuring()) {
            here.measure(here.here(), outcome, count(count), count(number), count(room), Figures.NONE);
        }
        return outcome == Outcome.PASSED
                ? outcome
                : here.violated(
                        "violated",
                        Figures.of(counted, count(count))
                                .and(limit(), count(number))
                                .and("difference", count(-room)));
    }
}
