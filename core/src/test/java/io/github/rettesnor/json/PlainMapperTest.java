// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.requirement.NoLinesOf;
import io.github.rettesnor.testing.Budgets;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Value;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper without the module writes a value in its public form, or fails. */
class PlainMapperTest {

    private static final JsonMapper PLAIN = new JsonMapper();
    private static final Verdict VERDICT =
            TestRules.BUDGET.check(BudgetBuilder.builder().build());

    /** A verdict with nothing in it that would fail of itself. */
    private static final Verdict ACCEPTABLE = TestRules.set(
                    Budget.class, TestRules.error("xx.budget.no-overhead", new NoLinesOf(Category.OVERHEAD)))
            .check(Budgets.nok(Budgets.line(Category.OTHER, "1")));

    private static final RuleId RULE = new RuleId("xx.budget.travel");

    @Test
    void anAcceptableVerdictHasNoFindings() {
        assertThat(ACCEPTABLE.findings()).isEmpty();
    }

    @Test
    void idsPathsAndValuesAreWrittenAndReadAsTheModuleWritesThem() {
        isTheSame(RULE, "\"xx.budget.travel\"");
        isTheSame(RuleSetId.of("xx:budget:1"), "\"xx:budget:1\"");
        isTheSame(Path.parse("lines[3].unitCost"), "\"lines[3].unitCost\"");
        isTheSame(new Position(1, 2), "{\"line\":1,\"column\":2}");
        isTheSame(
                new Waiver(RULE, null, "Kontoret", "Avtalt", LocalDate.of(2019, 5, 1), LocalDate.of(2019, 6, 1)),
                "{\"rule\":\"xx.budget.travel\",\"path\":null,\"office\":\"Kontoret\",\"reason\":\"Avtalt\",\"day\":\"2019-05-01\",\"expires\":\"2019-06-01\"}");
        isTheSame(
                new Change(
                        RULE,
                        "category",
                        Value.read(List.of("SALARY")),
                        Value.read(Map.of("given", Map.of("anyOf", List.of("title"), "least", 2))),
                        "Etaten",
                        "Nytt"),
                null);
    }

    private static void isTheSame(Object value, @Nullable String json) {
        String written = PLAIN.writeValueAsString(value);
        if (json != null) {
            assertThat(written).isEqualTo(json);
        }
        JsonMapper knowing =
                JsonMapper.builder().addModule(new RettesnorModule(List.of())).build();
        assertThat(PLAIN.readTree(written)).isEqualTo(PLAIN.readTree(knowing.writeValueAsString(value)));
        assertThat(PLAIN.readValue(written, (Class<?>) value.getClass())).isEqualTo(value);
    }

    static Stream<Object> unwritable() {
        Finding finding = VERDICT.findings().get(0);
        return Stream.of(
                VERDICT,
                ACCEPTABLE,
                finding,
                finding.message(),
                Figures.NONE,
                Figures.count(1),
                Figures.texts(List.of("a")),
                Problem.of("a", new Position(1, 1), Path.ROOT, "x"),
                Map.of("verdict", VERDICT));
    }

    @ParameterizedTest
    @MethodSource
    void unwritable(Object value) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> PLAIN.writeValueAsString(value))
                .withMessageContaining(
                        "is written as JSON by a mapper with RettesnorModule: JsonMapper.builder().findAndAddModules().build()");
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatTheModuleHasWrittenIsNotReadInPart(Class<?> type, Object value) {
        String written = JsonMapper.builder()
                .addModule(new RettesnorModule(List.of()))
                .build()
                .writeValueAsString(value);
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> PLAIN.readValue(written, type));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(Verdict.class, VERDICT),
                Arguments.of(Verdict.class, ACCEPTABLE),
                Arguments.of(Finding.class, VERDICT.findings().get(0)),
                Arguments.of(Figures.class, Figures.NONE),
                Arguments.of(Location.class, new Position(1, 2)),
                Arguments.of(Problem.class, Problem.of("a", new Position(1, 1), Path.ROOT, "x")));
    }
}
