// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Share.percent;
import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.IsTrue.isTrue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.requirement.AtLeast;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final RuleId RULE = new RuleId("xx.a.b");
    private static final Requirement SIXTY = new ShareAtMost(SALARY, percent(60));
    private static final Value SIXTY_VALUE =
            demand("share-at-most", Map.of("categories", several("SALARY"), "limit", new Value.Portion(percent(60))));

    private static List<Change> between(Requirement before, Requirement after) {
        return Difference.between(RULE, before, after, "Kontor", "Grunn");
    }

    private static Change change(@Nullable String parameter, @Nullable Value from, @Nullable Value to) {
        return new Change(RULE, parameter, from, to, "Kontor", "Grunn");
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value several(String text) {
        return new Value.Several(List.of(text(text)));
    }

    private static Value demand(String name, Map<String, Value> parameters) {
        return new Value.Demand(name, parameters);
    }

    @Test
    void everyParameterThatDiffersIsAChangeOfItsOwn() {
        assertThat(between(SIXTY, new ShareAtMost(SALARY, percent(75))))
                .containsExactly(change("limit", new Value.Portion(percent(60)), new Value.Portion(percent(75))));
        assertThat(between(SIXTY, new ShareAtMost(OTHER, percent(75))))
                .containsExactly(
                        change("categories", several("SALARY"), several("OTHER")),
                        change("limit", new Value.Portion(percent(60)), new Value.Portion(percent(75))));
        assertThat(between(given("title", "track"), given("title")))
                .containsExactly(change(
                        "anyOf",
                        new Value.Several(List.of(text("title"), text("track"))),
                        new Value.Several(List.of(text("title")))));
        assertThat(between(
                        handedInBy("submittedAt", "2019-06-01", "Europe/Oslo"),
                        handedInBy("submittedAt", "2028-06-01", "Europe/Copenhagen")))
                .extracting(Change::parameter, change -> String.valueOf(change.to()))
                .containsExactly(tuple("date", "Day[date=2028-06-01]"), tuple("zone", "Text[text=Europe/Copenhagen]"));
        assertThat(between(AtLeast.atLeast("meetings", 3), AtLeast.atLeast("meetings", 4)))
                .containsExactly(change("minimum", new Value.Count(3), new Value.Count(4)));
    }

    @Test
    void equalRequirementsDoNotDiffer() {
        assertThat(between(SIXTY, new ShareAtMost(SALARY, percent(60)))).isEmpty();
    }

    @Test
    void aRequirementOfAnotherKindReplacesTheWhole() {
        assertThat(between(SIXTY, given("title")))
                .containsExactly(change(
                        null,
                        SIXTY_VALUE,
                        demand("given", Map.of("anyOf", new Value.Several(List.of(text("title")))))));
    }

    @Test
    void aRequirementWithinAnotherIsAValue() {
        assertThat(Difference.value(allOf(given("title"), isTrue("registry.national"))))
                .isEqualTo(demand(
                        "all-of",
                        Map.of(
                                "all",
                                new Value.Several(List.of(
                                        demand("given", Map.of("anyOf", new Value.Several(List.of(text("title"))))),
                                        demand("is-true", Map.of("at", text("registry.national"))))))));
    }

    @Test
    void truthAndMissingParametersAreValues() {
        assertThat(between(new Open(true, null), new Open(false, "12:00")))
                .containsExactly(
                        change("strict", new Value.Flag(true), new Value.Flag(false)),
                        change("time", null, text("12:00")));
        assertThat(Difference.value(new Open(true, null)))
                .isEqualTo(demand("open", Map.of("strict", new Value.Flag(true))));
    }

    /** A requirement with a parameter that need not be set. */
    public record Open(boolean strict, @Nullable String time) implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> Outcome.PASSED;
        }
    }

    @Test
    void aRequirementThatIsNotOpenIsItsNameAlone() {
        Value hidden = demand("hidden", Map.of());
        assertThat(Difference.value(new Hidden(3))).isEqualTo(hidden);
        assertThat(between(new Hidden(3), new Hidden(4))).containsExactly(change(null, hidden, hidden));
    }

    private record Hidden(int number) implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> Outcome.PASSED;
        }
    }
}
