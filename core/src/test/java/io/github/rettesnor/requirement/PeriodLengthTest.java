// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.PeriodAtLeast.periodAtLeast;
import static io.github.rettesnor.requirement.PeriodAtMost.periodAtMost;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.testing.Reported;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodLengthTest {

    private static Application from(String start, String end) {
        return ApplicationBuilder.builder()
                .period(new ProjectPeriod(LocalDate.parse(start), end == null ? null : LocalDate.parse(end), null))
                .build();
    }

    @Test
    void twelveMonthsEndTheDayBeforeTheSameDayOfTheNextYear() {
        Application year = from("2026-03-01", "2027-02-28");
        assertThat(Reported.by(periodAtMost("period", 12), year)).containsExactly("PASSED");
        assertThat(Reported.by(periodAtLeast("period", 12), year)).containsExactly("PASSED");
    }

    @Test
    void oneDayMoreOrLessIsNot() {
        assertThat(Reported.by(periodAtMost("period", 12), from("2026-03-01", "2027-03-01")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED period: violated {months=12, start=2026-03-01, end=2027-03-01, last=2027-02-28}");
        assertThat(Reported.by(periodAtLeast("period", 12), from("2026-03-01", "2027-02-27")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED period: violated {months=12, start=2026-03-01, end=2027-02-27, last=2027-02-28}");
    }

    @Test
    void aShorterMonthEndsWithItsLastDay() {
        // one month from 31 January: until the day before 28 February 2026
        assertThat(Reported.by(periodAtMost("period", 1), from("2026-01-31", "2026-02-27")))
                .containsExactly("PASSED");
        assertThat(Reported.by(periodAtMost("period", 1), from("2026-01-31", "2026-02-28")))
                .first()
                .isEqualTo("VIOLATED");
    }

    @Test
    void aPeriodWithoutAnEndOrInTheWrongOrderIsNotEvaluated() {
        assertThat(Reported.by(periodAtMost("period", 12), from("2026-03-01", null)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED period: unstated {months=12}");
        assertThat(Reported.by(periodAtLeast("period", 12), from("2026-03-01", "2026-02-28")))
                .containsExactly(
                        "NOT_EVALUATED",
                        "NOT_EVALUATED period: unordered {months=12, start=2026-03-01, end=2026-02-28}");
        assertThat(Reported.by(
                        periodAtMost("period", 12), ApplicationBuilder.builder().build()))
                .first()
                .isEqualTo("NOT_EVALUATED");
    }

    @Test
    void aLengthInMonthsIsComparedWhereTheEndIsNotStated() {
        Application eighteen = ApplicationBuilder.builder()
                .period(new ProjectPeriod(LocalDate.parse("2026-03-01"), null, 18))
                .build();
        assertThat(Reported.by(periodAtMost("period", 18), eighteen)).containsExactly("PASSED");
        assertThat(Reported.by(periodAtMost("period", 17), eighteen))
                .containsExactly("VIOLATED", "VIOLATED period: stated {stated=18, months=17}");
        assertThat(Reported.by(periodAtLeast("period", 19), eighteen)).first().isEqualTo("VIOLATED");
    }
}
