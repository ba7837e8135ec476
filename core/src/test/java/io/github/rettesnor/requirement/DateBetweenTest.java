// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.DateBetween.dateBetween;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.model.InvitationBuilder;
import io.github.rettesnor.testing.Reported;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateBetweenTest {

    private static List<String> on(String day) {
        return Reported.by(
                dateBetween("date", "2026-01-01", "2026-12-31"),
                InvitationBuilder.builder()
                        .date(day == null ? null : LocalDate.parse(day))
                        .build());
    }

    @Test
    void theFirstAndTheLastDayAreWithin() {
        assertThat(on("2026-01-01")).containsExactly("PASSED");
        assertThat(on("2026-12-31")).containsExactly("PASSED");
    }

    @Test
    void theDaysBeforeAndAfterAreNot() {
        assertThat(on("2025-12-31"))
                .containsExactly(
                        "VIOLATED", "VIOLATED date: early {first=2026-01-01, last=2026-12-31, day=2025-12-31}");
        assertThat(on("2027-01-01"))
                .containsExactly(
                        "VIOLATED", "VIOLATED date: violated {first=2026-01-01, last=2026-12-31, day=2027-01-01}");
    }

    @Test
    void aMissingDateIsNotEvaluated() {
        assertThat(on(null))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED date: unstated {first=2026-01-01, last=2026-12-31}");
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> dateBetween("date", "2026-02-01", "2026-01-31"))
                .hasMessage(
                        "the last day, 2026-01-31, is before the first, 2026-02-01; exchange the two, or correct one of them");
    }
}
