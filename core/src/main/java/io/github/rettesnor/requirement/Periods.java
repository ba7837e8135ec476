// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.day;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.verdict.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Judges how long a period is. */
final class Periods {

    private Periods() {}

    /**
     * Returns a period.
     *
     * @param months how many months it is long
     * @param days how many days more
     * @return the fragment of a document
     */
    static Object fragment(int months, int days) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        LocalDate end = start.plusMonths(months).minusDays(1).plusDays(days);
        return Fragments.fields("start", start.toString(), "end", end.toString());
    }

    /**
     * Judges a period by a number of months.
     *
     * @param value the period, null if it is missing
     * @param months the number of months
     * @param isMost whether it may be no longer than that; else it may be no shorter
     * @param here the examination
     * @return the outcome
     */
    static Outcome judge(@Nullable Object value, int months, boolean isMost, Examination here) {
        Figures limit = Figures.of("months", count(months));
        if (!(value instanceof ProjectPeriod period)) {
            return here.notEvaluated("unstated", limit);
        } else if (period.start() == null || period.end() == null) {
            return period.months() == null
                    ? here.notEvaluated("unstated", limit)
                    : judge(period.months(), months, isMost, here);
        }
        LocalDate start = period.start();
        LocalDate end = period.end();
        Figures stated =
                Figures.of("months", count(months)).and("start", day(start)).and("end", day(end));
        if (end.isBefore(start)) {
            return here.notEvaluated("unordered", stated);
        }
        LocalDate last = start.plusMonths(months).minusDays(1);
        boolean isWithin = isMost ? !end.isAfter(last) : !end.isBefore(last);
        return isWithin ? Outcome.PASSED : here.violated("violated", stated.and("last", day(last)));
    }

    private static Outcome judge(int stated, int months, boolean isMost, Examination here) {
        return (isMost ? stated <= months : stated >= months)
                ? Outcome.PASSED
                : here.violated("stated", Figures.of("stated", count(stated)).and("months", count(months)));
    }
}
