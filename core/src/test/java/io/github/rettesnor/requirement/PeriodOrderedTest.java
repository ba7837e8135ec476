// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.PeriodOrdered.periodOrdered;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.testing.Reported;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodOrderedTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 1);

    private static List<String> reported(ProjectPeriod period) {
        return Reported.by(
                periodOrdered("period"), ApplicationBuilder.from(example()).withPeriod(period));
    }

    @Test
    void aPeriodOfOneDayPasses() {
        assertThat(reported(new ProjectPeriod(DAY, DAY, null))).containsExactly("PASSED");
    }

    @Test
    void anEndBeforeTheStartIsViolated() {
        assertThat(reported(new ProjectPeriod(DAY, DAY.minusDays(1), null)))
                .containsExactly("VIOLATED", "VIOLATED period: violated {start=2019-09-01, end=2019-08-31}");
    }

    @Test
    void whatIsMissingIsViolatedAtItsPlace() {
        assertThat(reported(null)).containsExactly("VIOLATED", "VIOLATED period: missing");
        assertThat(reported(new ProjectPeriod(null, null, null)))
                .containsExactly("VIOLATED", "VIOLATED period.start: no-start", "VIOLATED period.end: no-end");
        assertThat(reported(new ProjectPeriod(DAY, null, null)))
                .containsExactly("VIOLATED", "VIOLATED period.end: no-end");
        assertThat(reported(new ProjectPeriod(null, DAY, null)))
                .containsExactly("VIOLATED", "VIOLATED period.start: no-start");
    }

    @Test
    void monthsStandForAnEndAndAgreeWithOne() {
        assertThat(reported(new ProjectPeriod(DAY, null, 1))).containsExactly("PASSED");
        assertThat(reported(new ProjectPeriod(DAY, null, 0)))
                .containsExactly("VIOLATED", "VIOLATED period.months: few-months");
        assertThat(reported(new ProjectPeriod(DAY, DAY.plusDays(29), 1))).containsExactly("PASSED");
        assertThat(reported(new ProjectPeriod(DAY, DAY.plusDays(30), 1))).containsExactly("PASSED");
        assertThat(reported(new ProjectPeriod(DAY, DAY.plusDays(31), 1)))
                .containsExactly(
                        "VIOLATED", "VIOLATED period.months: other-end {start=2019-09-01, end=2019-10-02, months=1}");
    }

    @Test
    void moreMonthsThanThereAreDaysForAreNotThePeriods() {
        assertThat(reported(new ProjectPeriod(DAY, LocalDate.MAX, Integer.MAX_VALUE)))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED period.months: other-end "
                                + "{start=2019-09-01, end=+999999999-12-31, months=2147483647}");
        assertThat(reported(new ProjectPeriod(LocalDate.MAX.minusDays(40), DAY.withYear(999_999_999), 2))
                        .get(0))
                .isEqualTo("VIOLATED");
    }
}
