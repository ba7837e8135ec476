// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.AnyOf.anyOf;
import static io.github.rettesnor.requirement.AtLeast.atLeast;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.Question.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.InvitationBuilder;
import io.github.rettesnor.testing.Reported;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnyOfTest {

    private static final AnyOf EITHER = anyOf(atLeast("meetings", 3), handedInBy("date", "2026-06-01", "Europe/Oslo"));

    private static Invitation of(Integer meetings, String date) {
        return InvitationBuilder.builder()
                .meetings(meetings)
                .date(date == null ? null : LocalDate.parse(date))
                .build();
    }

    @Test
    void oneThatPassesIsEnoughWhicheverItIs() {
        assertThat(Reported.by(EITHER, of(3, "2026-06-02"))).containsExactly("PASSED");
        assertThat(Reported.by(EITHER, of(2, "2026-06-01"))).containsExactly("PASSED");
        assertThat(Reported.by(EITHER, of(3, null))).containsExactly("PASSED");
    }

    @Test
    void itIsViolatedOnceWhereAllAre() {
        assertThat(Reported.by(EITHER, of(2, "2026-06-02"))).containsExactly("VIOLATED", "VIOLATED : violated");
    }

    @Test
    void whatCannotBeEvaluatedLeavesItOpen() {
        assertThat(Reported.by(EITHER, of(2, null)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED date: unstated {deadline=2026-06-01}");
    }

    @Test
    void aQuestionIsAskedWhereNothingElsePasses() {
        AnyOf asked = anyOf(atLeast("meetings", 3), question("scope"));
        Invitation few =
                InvitationBuilder.builder().meetings(2).scope("en avdeling").build();
        Invitation enough =
                InvitationBuilder.builder().meetings(3).scope("en avdeling").build();
        assertThat(Reported.by(asked, few)).first().isEqualTo("TO_JUDGE");
        assertThat(Reported.by(asked, enough)).containsExactly("PASSED");
    }

    @Test
    void oneAloneIsNoChoice() {
        assertThatThrownBy(() -> anyOf(given("title"))).hasMessageContaining("at least two");
    }
}
