// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.no.Documents.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.FinalReportBuilder;
import io.github.rettesnor.verdict.Decision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report is in hand within three months after the project's end: to the end of that day in Oslo. */
class ReportDeadlineTest {

    private static final String RULE = "no.report.deadline";
    private static final Set<Integer> LEAP_YEARS = Set.of(2016, 2020, 2024, 2028, 2032);
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static Judgement delivered(LocalDate projectEnd, OffsetDateTime deliveredAt) {
        return Judgement.of(
                Norway.finalReport(2019),
                FinalReportBuilder.from(report())
                        .with(report -> report.projectEnd(projectEnd).deliveredAt(deliveredAt)));
    }

    private static int days(int year, int month) {
        return month == 2 && LEAP_YEARS.contains(year) ? 29 : DAYS[month - 1];
    }

    private static void lastDayIs(LocalDate end, LocalDate last) {
        LocalDateTime lastSecond = last.atTime(23, 59, 59);
        delivered(end, oslo(lastSecond)).passes(RULE);
        delivered(end, oslo(lastSecond.plusSeconds(1)))
                .violates(RULE, "deliveredAt")
                .with("deadline", last.toString())
                .with("days", "1")
                .with("time", "00:00");
    }

    private static OffsetDateTime oslo(LocalDateTime local) {
        return local.atZone(ZoneId.of("Europe/Oslo")).toOffsetDateTime();
    }

    @Test
    void everyMonthEndOfSeventeenYears() {
        int judged = 0;
        for (int year = 2016; year <= 2032; year++) {
            for (int month = 1; month <= 12; month++) {
                int dueYear = month > 9 ? year + 1 : year;
                int dueMonth = month > 9 ? month - 9 : month + 3;
                int dueDay = Math.min(days(year, month), days(dueYear, dueMonth));
                lastDayIs(LocalDate.of(year, month, days(year, month)), LocalDate.of(dueYear, dueMonth, dueDay));
                judged++;
            }
        }
        assertThat(judged).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-30, 2020-02-29",
        "2019-11-29, 2020-02-29",
        "2019-11-28, 2020-02-28",
        "2018-11-30, 2019-02-28",
        "2018-11-28, 2019-02-28",
        "2020-02-29, 2020-05-29",
        "2019-02-28, 2019-05-28",
        "2019-12-31, 2020-03-31",
        "2019-03-31, 2019-06-30",
        "2019-08-31, 2019-11-30",
        "2019-10-31, 2020-01-31",
        "2019-09-30, 2019-12-30",
        "2099-11-30, 2100-02-28"
    })
    void theDayOfTheSameNumberOrTheMonthsLast(LocalDate end, LocalDate last) {
        lastDayIs(end, last);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-20, 2020-01-20T22:59:59Z, 2020-01-20T23:00:00Z",
        "2019-04-20, 2019-07-20T21:59:59Z, 2019-07-20T22:00:00Z",
        "2018-12-31, 2019-03-31T21:59:59Z, 2019-03-31T22:00:00Z",
        "2018-12-30, 2019-03-30T22:59:59Z, 2019-03-30T23:00:00Z",
        "2019-07-27, 2019-10-27T22:59:59Z, 2019-10-27T23:00:00Z",
        "2019-07-26, 2019-10-26T21:59:59Z, 2019-10-26T22:00:00Z",
        "2019-10-20, 2020-01-21T12:59:59+14:00, 2020-01-21T13:00:00+14:00",
        "2019-10-20, 2020-01-20T12:59:59-10:00, 2020-01-20T13:00:00-10:00"
    })
    void theDayEndsInOsloInSummerAndWinterWhateverTheOffset(
            LocalDate end, OffsetDateTime lastSecond, OffsetDateTime tooLate) {
        delivered(end, lastSecond).passes(RULE);
        delivered(end, tooLate).violates(RULE, "deliveredAt");
    }

    @Test
    void aReportMayComeBeforeTheProjectEnds() {
        delivered(LocalDate.of(2020, 10, 31), OffsetDateTime.parse("2020-10-01T00:00:00+02:00"))
                .passes(RULE);
    }

    @Test
    void withoutEitherDayTheDeadlineCannotBeJudged() {
        delivered(null, OffsetDateTime.parse("2020-10-01T00:00:00+02:00"))
                .cannotEvaluate(RULE, "projectEnd")
                .decides(Decision.UNDECIDED);
        delivered(LocalDate.of(2019, 11, 30), null)
                .cannotEvaluate(RULE, "deliveredAt")
                .with("deadline", "2020-02-29")
                .decides(Decision.UNDECIDED);
    }
}
