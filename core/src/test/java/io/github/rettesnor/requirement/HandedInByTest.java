// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.InvitationBuilder;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Reported;
import io.github.rettesnor.testing.TestRules;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandedInByTest {

    private static final HandedInBy FIRST_OF_JUNE = handedInBy("submittedAt", "2019-06-01", "Europe/Oslo");

    private static List<String> at(String time) {
        Application application =
                ApplicationBuilder.from(example()).withSubmittedAt(time == null ? null : OffsetDateTime.parse(time));
        return Reported.by(FIRST_OF_JUNE, application);
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
    void theTimeIsWrittenAsClocksInOsloShowIt() {
        // two hours ahead of Greenwich in summer
        assertThat(at("2019-07-01T13:05:00Z").get(1)).contains("day=2019-07-01, days=30, time=15:05");
    }

    @Test
    void aDraftCannotBeJudged() {
        assertThat(at(null))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED submittedAt: unstated {deadline=2019-06-01}");
    }

    @Test
    void theHourOfTheDeadlineIsStatedForADraftToo() {
        Application draft = ApplicationBuilder.from(example()).withSubmittedAt(null);
        assertThat(Reported.by(handedInBy("submittedAt", "2027-01-15", "12:00", "Europe/Oslo"), draft))
                .containsExactly(
                        "NOT_EVALUATED", "NOT_EVALUATED submittedAt: unstated-time {deadline=2027-01-15, last=12:00}");
    }

    @Test
    void aDateIsJudgedAsADay() {
        HandedInBy date = handedInBy("date", "2019-06-01", "Europe/Oslo");
        assertThat(Reported.by(
                        date,
                        InvitationBuilder.builder()
                                .date(LocalDate.of(2019, 6, 1))
                                .build()))
                .containsExactly("PASSED");
        assertThat(Reported.by(
                        date,
                        InvitationBuilder.builder()
                                .date(LocalDate.of(2019, 6, 3))
                                .build()))
                .containsExactly("VIOLATED", "VIOLATED date: late-day {deadline=2019-06-01, day=2019-06-03, days=2}");
    }

    private static final HandedInBy NOON = handedInBy("submittedAt", "2027-09-16", "12:00", "Europe/Copenhagen");

    private static List<String> atNoon(String time) {
        return Reported.by(NOON, ApplicationBuilder.from(example()).withSubmittedAt(OffsetDateTime.parse(time)));
    }

    @Test
    void theTimeItselfIsInTimeAndTheNextMomentIsLate() {
        assertThat(atNoon("2027-09-16T12:00:00.000+02:00")).containsExactly("PASSED");
        assertThat(atNoon("2027-09-16T10:00:00Z")).containsExactly("PASSED");
        assertThat(atNoon("2027-09-16T12:00:01+02:00"))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED submittedAt: late {deadline=2027-09-16, last=12:00, day=2027-09-16, time=12:00:01}");
        assertThat(atNoon("2027-09-16T12:00:00.001+02:00").get(0)).isEqualTo("VIOLATED");
        assertThat(atNoon("2027-09-15T23:59:59+02:00")).containsExactly("PASSED");
    }

    /** On 31 October 2027 the clocks of Copenhagen show 02:30 at 00:30 and again at 01:30 of Greenwich. */
    @Test
    void aTimeThatOccursTwiceIsTheSecond() {
        HandedInBy night = handedInBy("submittedAt", "2027-10-31", "02:30", "Europe/Copenhagen");
        Application first = ApplicationBuilder.builder()
                .submittedAt(OffsetDateTime.parse("2027-10-31T00:45:00Z"))
                .build();
        assertThat(Reported.by(night, first)).containsExactly("PASSED");
        assertThat(Reported.by(
                        night,
                        ApplicationBuilder.from(first).withSubmittedAt(OffsetDateTime.parse("2027-10-31T01:30:01Z"))))
                .first()
                .isEqualTo("VIOLATED");
    }

    @Test
    void aDateHasNoTimeToCompare() {
        HandedInBy timed = handedInBy("date", "2027-09-16", "12:00", "Europe/Copenhagen");
        assertThatThrownBy(() -> timed.on(Invitation.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'date' is not a time such as \"2019-05-31T14:30:00+02:00\", which is needed here");
    }

    @Test
    void theRoomIsInWholeDaysAndBelowZeroFromTheFirstSecondOn() {
        RuleSet<Application> rules = TestRules.set(Application.class, TestRules.error("xx.noon", NOON));
        assertThat(List.of("2027-09-15T12:00:00+02:00", "2027-09-15T12:00:01+02:00", "2027-09-16T12:00:01+02:00"))
                .extracting(time -> rules.measure(ApplicationBuilder.builder()
                                .submittedAt(OffsetDateTime.parse(time))
                                .build())
                        .get(0)
                        .room()
                        .text())
                .containsExactly("1", "0", "-1");
    }
}
