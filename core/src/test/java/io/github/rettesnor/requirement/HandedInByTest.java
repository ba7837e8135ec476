// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.InvitationBuilder;
import io.github.rettesnor.testing.Told;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandedInByTest {

    private static final HandedInBy FIRST_OF_JUNE = handedInBy("submittedAt", "2019-06-01", "Europe/Oslo");

    private static List<String> at(String time) {
        Application application =
                ApplicationBuilder.from(example()).withSubmittedAt(time == null ? null : OffsetDateTime.parse(time));
        return Told.by(FIRST_OF_JUNE, application);
    }

    @Test
    void theLastMomentOfTheDayInOsloPasses() {
        assertThat(at("2019-06-01T23:59:59.999999999+02:00")).containsExactly("PASSED");
        assertThat(at("2019-06-01T21:59:59Z")).containsExactly("PASSED");
        assertThat(at("2019-06-02T11:59:00+14:00")).containsExactly("PASSED");
    }

    @Test
    void midnightIsTooLate() {
        assertThat(at("2019-06-02T00:00:00+02:00"))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED submittedAt: violated {deadline=2019-06-01, day=2019-06-02, days=1, time=00:00}");
        assertThat(at("2019-06-01T22:00:00Z").get(0)).isEqualTo("VIOLATED");
    }

    @Test
    void theTimeIsToldAsClocksInOsloShowIt() {
        // two hours ahead of Greenwich in summer
        assertThat(at("2019-07-01T13:05:00Z").get(1)).contains("day=2019-07-01, days=30, time=15:05");
    }

    @Test
    void aDraftCannotBeJudged() {
        assertThat(at(null))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED submittedAt: unstated {deadline=2019-06-01}");
    }

    @Test
    void aDateIsJudgedAsADay() {
        HandedInBy date = handedInBy("date", "2019-06-01", "Europe/Oslo");
        assertThat(Told.by(
                        date,
                        InvitationBuilder.builder()
                                .date(LocalDate.of(2019, 6, 1))
                                .build()))
                .containsExactly("PASSED");
        assertThat(Told.by(
                        date,
                        InvitationBuilder.builder()
                                .date(LocalDate.of(2019, 6, 3))
                                .build()))
                .containsExactly("VIOLATED", "VIOLATED date: late-day {deadline=2019-06-01, day=2019-06-03, days=2}");
    }
}
