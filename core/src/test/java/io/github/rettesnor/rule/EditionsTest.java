// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.testing.TestRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static RuleSet<?> edition(String id, @Nullable String from, @Nullable String to) {
        return TestRules.BUDGET
                .withId("xx:budget:" + id)
                .withValidity(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static String on(String day, RuleSet<?>... sets) {
        return Editions.on(List.of(sets), "xx:budget", LocalDate.parse(day))
                .map(set -> set.id().edition())
                .orElse("none");
    }

    @Test
    void anEditionWithoutALastDayEndsWhereTheNextBegins() {
        RuleSet<?> first = edition("1", "2019-01-01", null);
        RuleSet<?> second = edition("2", "2027-01-01", "2027-12-31");
        assertThat(on("2018-12-31", second, first)).isEqualTo("none");
        assertThat(on("2026-12-31", second, first)).isEqualTo("1");
        assertThat(on("2027-01-01", second, first)).isEqualTo("2");
        assertThat(on("2027-12-31", second, first)).isEqualTo("2");
        assertThat(on("2028-01-01", second, first)).isEqualTo("none");
        assertThatCode(() -> Editions.check(List.of(first, second), List.of())).doesNotThrowAnyException();
    }

    @Test
    void anOverlapIsRefusedWithTheWayToMendIt() {
        assertThatThrownBy(() -> Editions.check(
                        List.of(edition("1", "2019-01-01", "2027-01-01"), edition("2", "2027-01-01", null)), List.of()))
                .hasMessage("xx:budget:1 and xx:budget:2 both hold on 2027-01-01; let the first end on 2026-12-31");
        assertThatThrownBy(() -> Editions.check(
                        List.of(edition("1", "2019-01-01", null), edition("2", "2019-01-01", null)), List.of()))
                .hasMessage("xx:budget:1 and xx:budget:2 both hold from 2019-01-01; let them begin on different days");
        assertThatThrownBy(() -> Editions.check(List.of(edition("1", null, null), edition("2", null, null)), List.of()))
                .hasMessage("xx:budget:1 and xx:budget:2 both hold; let them begin on different days");
    }

    @Test
    void aGapIsRefused() {
        assertThatThrownBy(() -> Editions.check(
                        List.of(edition("1", "2019-01-01", "2026-12-30"), edition("2", "2027-01-01", null)), List.of()))
                .hasMessageStartingWith("neither xx:budget:1 nor xx:budget:2 holds from 2026-12-31 to 2026-12-31");
        assertThatCode(() -> Editions.check(
                        List.of(edition("1", "2019-01-01", "2026-12-31"), edition("2", "2027-01-01", null)), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void aRetiredIdIsNeverUsedAgain() {
        assertThatThrownBy(
                        () -> Editions.check(List.of(TestRules.BUDGET), List.of(new RuleId("xx.budget.salary-share"))))
                .hasMessage("xx:budget:1 has a rule xx.budget.salary-share, but that id is retired; give the rule a new"
                        + " one");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThatThrownBy(() -> edition("1", "2027-01-02", "2027-01-01"))
                .hasMessage(
                        "the last day, 2027-01-01, is before the first, 2027-01-02; exchange the two, or correct one of them");
    }

    @Test
    void aValidityHoldsOnItsFirstAndLastDayAndThoseBetween() {
        LocalDate first = LocalDate.of(2019, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        Validity both = new Validity(first, last);
        assertThat(both.holds(first.minusDays(1))).isFalse();
        assertThat(both.holds(first)).isTrue();
        assertThat(both.holds(last)).isTrue();
        assertThat(both.holds(last.plusDays(1))).isFalse();
        assertThat(new Validity(first, null).holds(LocalDate.MAX)).isTrue();
        assertThat(new Validity(null, last).holds(LocalDate.MIN)).isTrue();
        assertThat(Validity.ALWAYS.holds(first)).isTrue();
    }
}
