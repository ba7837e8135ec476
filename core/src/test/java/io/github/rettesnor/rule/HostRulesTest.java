// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.testing.TestRules.APPLICATION;
import static io.github.rettesnor.testing.TestRules.BUDGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.testing.Budgets;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostRulesTest {

    /** A class of a host's. */
    private record Trips(List<BigDecimal> prices) {}

    /** A trip is a line of travel. */
    private static final class TripsAsBudget implements DocumentView<Trips, Budget> {
        @Override
        public Budget document(Trips own) {
            return BudgetBuilder.from(Budgets.nok(own.prices().stream()
                            .map(price -> Budgets.line(Category.TRAVEL, price.toPlainString()))
                            .toArray(io.github.rettesnor.model.BudgetLine[]::new)))
                    .withRequested(own.prices().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        @Override
        public Map<String, String> paths() {
            return Map.of("lines[].unitCost", "prices[]", "lines", "prices");
        }
    }

    private static final HostRules<Trips> RULES = BUDGET.on(Trips.class, new TripsAsBudget());

    private static Trips trips(String... prices) {
        return new Trips(List.of(prices).stream().map(BigDecimal::new).toList());
    }

    @Test
    void findingsHaveTheHostsPaths() {
        Verdict verdict = RULES.check(trips("2300", "2300.01"));
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(verdict.findings())
                .extracting(Finding::path)
                .extracting(Path::toString)
                .containsExactly("prices[1]");
        assertThat(verdict.outcomes())
                .isEqualTo(BUDGET.check(new TripsAsBudget().document(trips("2300", "2300.01")))
                        .outcomes());
    }

    @Test
    void measuresHaveTheHostsPaths() {
        assertThat(RULES.measure(trips("2300", "2300.01")))
                .filteredOn(measure -> measure.rule().value().equals("xx.budget.travel"))
                .extracting(Measure::path)
                .extracting(Path::toString)
                .containsExactly("prices[0]", "prices[1]");
    }

    @Test
    void aFunctionIsAViewWithTheDocumentsPaths() {
        HostRules<String> rules = BUDGET.on(String.class, price -> Budgets.nok(Budgets.line(Category.TRAVEL, price)));
        assertThat(rules.check("2300.01").findings("xx.budget.travel"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("lines[0].unitCost");
        assertThat(rules).hasToString("xx:budget:1 on java.lang.String");
        assertThat(rules.type()).isEqualTo(String.class);
        assertThat(rules.rules()).isSameAs(BUDGET);
    }

    @Test
    void aViewThatMakesNoDocumentIsAFaultOfTheHosts() {
        HostRules<String> rules = BUDGET.on(String.class, own -> null);
        assertThatNullPointerException().isThrownBy(() -> rules.check("x")).withMessageEndingWith("makes no document");
    }

    @Test
    void aNameForAPlaceThatDocumentsDoNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> renaming(Budget.class, "lnes", "posts"))
                .withMessageContaining("'lnes'");
    }

    private static Renaming renaming(Class<?> document, String... names) {
        Map<String, String> paths = new HashMap<>();
        for (int i = 0; i < names.length; i += 2) {
            paths.put(names[i], names[i + 1]);
        }
        return new Renaming(document, paths);
    }

    @ParameterizedTest
    @CsvSource({
        "budget.lines[3].unitCost, posts[3].price",
        "budget.lines[3].persons, posts[3].persons",
        "budget.lines, posts",
        "budget.currency, money.currency",
        "budget, money",
        "answers[1], first",
        "answers[2], texts[2]",
        "sections[summary].text, sections[summary].text",
        "title, heading.text",
        "'', ''"
    })
    void theLongestNameCountsAndTheRestStays(String path, String own) {
        Renaming names = renaming(
                Application.class,
                "budget",
                "money",
                "budget.lines",
                "posts",
                "budget.lines[].unitCost",
                "posts[].price",
                "answers[1]",
                "first",
                "answers",
                "texts",
                "title",
                "heading.text");
        assertThat(names.rename(Path.parse(path))).hasToString(own);
    }

    @Property(tries = 50)
    void theElementStaysTheSame(@ForAll @IntRange(max = 1000) int element) {
        Renaming names = renaming(Application.class, "budget.lines", "posts", "goals[]", "aims[].code");
        assertThat(names.rename(Path.parse("budget.lines[" + element + "]"))).hasToString("posts[" + element + "]");
        assertThat(names.rename(Path.parse("goals[" + element + "]"))).hasToString("aims[" + element + "].code");
    }

    @Example
    void withoutNamesEveryPathStays() {
        assertThat(renaming(APPLICATION.document()).rename(Path.parse("answers[1]")))
                .hasToString("answers[1]");
    }
}
