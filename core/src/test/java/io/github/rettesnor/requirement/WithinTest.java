// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.Within.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.FinalReportBuilder;
import io.github.rettesnor.testing.Reported;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinTest {

    private static final Within THREE_MONTHS = within("deliveredAt", "projectEnd", 3, "Europe/Oslo");

    private static FinalReport report(LocalDate end, String delivered) {
        return FinalReportBuilder.builder()
                .projectEnd(end)
                .deliveredAt(delivered == null ? null : OffsetDateTime.parse(delivered))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-30, 2019-02-28",
        "2019-11-28, 2020-02-28",
        "2019-11-29, 2020-02-29",
        "2019-11-30, 2020-02-29",
        "2019-12-01, 2020-03-01",
        "2020-01-31, 2020-04-30",
        "2020-02-29, 2020-05-29",
        "2020-03-31, 2020-06-30",
        "2020-04-30, 2020-07-30",
        "2020-05-31, 2020-08-31",
        "2020-06-30, 2020-09-30",
        "2020-07-31, 2020-10-31",
        "2020-08-31, 2020-11-30",
        "2020-09-30, 2020-12-30",
        "2020-10-31, 2021-01-31",
        "2020-11-30, 2021-02-28",
        "2020-12-31, 2021-03-31"
    })
    void threeMonthsEndOnTheSameNumberOrTheMonthsLastDay(LocalDate end, LocalDate last) {
        // in winter Oslo is one hour ahead of Greenwich, in summer two
        assertThat(Reported.by(THREE_MONTHS, report(end, last + "T21:59:59Z"))).containsExactly("PASSED");
        assertThat(Reported.by(THREE_MONTHS, report(end, last + "T23:00:00Z")).get(1))
                .startsWith("VIOLATED deliveredAt: violated {deadline=" + last + ", day=" + last.plusDays(1)
                        + ", days=1, time=0");
    }

    @Test
    void withoutEndOrDeliveryItCannotBeJudged() {
        List<String> noEnd = Reported.by(THREE_MONTHS, report(null, "2020-01-01T00:00:00Z"));
        assertThat(noEnd).containsExactly("NOT_EVALUATED", "NOT_EVALUATED projectEnd: no-start");
        assertThat(Reported.by(THREE_MONTHS, report(LocalDate.of(2019, 11, 30), null)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED deliveredAt: unstated {deadline=2020-02-29}");
    }

    @Test
    void aLastDayBeyondAllTimeCannotBeJudged() {
        assertThat(Reported.by(THREE_MONTHS, report(LocalDate.MAX, "2020-01-01T00:00:00Z"))
                        .get(0))
                .isEqualTo("NOT_EVALUATED");
    }

    @Test
    void theMonthsAreFromNoneToAHundredYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> within("deliveredAt", "projectEnd", -1, "Europe/Oslo"))
                .withMessage("months must be from 0 to 1200, not -1");
        assertThatIllegalArgumentException().isThrownBy(() -> within("deliveredAt", "projectEnd", 1201, "Europe/Oslo"));
        assertThat(within("deliveredAt", "projectEnd", 0, "Europe/Oslo").months())
                .isZero();
        assertThat(within("deliveredAt", "projectEnd", 1200, "Europe/Oslo").months())
                .isEqualTo(1200);
    }

    @Test
    void oneMonthEndsAMonthLater() {
        Within oneMonth = within("deliveredAt", "projectEnd", 1, "Europe/Oslo");
        LocalDate end = LocalDate.of(2020, 1, 31);
        assertThat(Reported.by(oneMonth, report(end, "2020-02-29T12:00:00Z"))).containsExactly("PASSED");
        assertThat(Reported.by(oneMonth, report(end, "2020-03-01T12:00:00Z")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED deliveredAt: violated {deadline=2020-02-29, day=2020-03-01, days=1, time=13:00}");
    }
}
