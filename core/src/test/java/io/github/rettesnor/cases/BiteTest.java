// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.requirement.AllOf;
import io.github.rettesnor.requirement.NoLinesOf;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Bite;
import io.github.rettesnor.testing.Bite.Row;
import io.github.rettesnor.testing.Shown;
import io.github.rettesnor.testing.TestRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BiteTest {

    private static final RuleSet<Budget> RULES = TestRules.set(
            Budget.class,
            TestRules.error("xx.travel", new PerHeadAtMost(Category.TRAVEL, ExactMoney.of("2300", "NOK"))),
            TestRules.error(
                    "xx.rest",
                    AllOf.allOf(
                            new ShareAtMost(Category.SALARY, Share.percent(100)), new NoLinesOf(Category.OVERHEAD))));

    private static final String ROUND = """
            rules: xx:test:1
            document: {currency: NOK, lines: [{category: TRAVEL, unitCost: 2300}]}
            cases:
              - name: At the ceiling
                expect: {decision: ACCEPTABLE, outcomes: {xx.travel: PASSED}}
                boundary: xx.travel
            """;

    private static final String ABOVE = """
              - name: Above the ceiling
                change: {"lines[0].unitCost": 2300.01}
                expect: {decision: NOT_ACCEPTABLE, findings: [{rule: xx.travel, path: "lines[0].unitCost"}]}
            """;

    @TempDir
    private Path directory;

    private List<RuleCase> read(String text) {
        return RuleCase.in(Files.write(directory, "cases.yaml", text), List.of(RULES));
    }

    @Test
    void oneSideOfABoundaryBitesOnOneSideOnly() {
        assertThat(travel(ROUND))
                .containsExactly("taken out 1", "category → ACCOMMODATION 1", "ceiling + 0.01 0", "ceiling - 0.01 1");
    }

    @Test
    void bothSidesOfABoundaryBiteOnBoth() {
        assertThat(travel(ROUND + ABOVE))
                .containsExactly("taken out 2", "category → ACCOMMODATION 2", "ceiling + 0.01 1", "ceiling - 0.01 1");
    }

    private List<String> travel(String text) {
        return Bite.of(List.of(RULES), read(text)).stream()
                .filter(row -> row.rule().equals(new RuleId("xx.travel")))
                .map(row -> row.step() + " " + row.red())
                .toList();
    }

    @Test
    void requirementsWithinOthersAreMovedToo() {
        assertThat(Bite.of(List.of(RULES), read(ROUND)).stream()
                        .filter(row -> row.rule().equals(new RuleId("xx.rest")))
                        .map(Row::step))
                .containsExactly(
                        "taken out",
                        "all [0] without share-at-most",
                        "all [0] categories [0] → SOCIAL_COSTS",
                        "all [0] limit - 0.0001",
                        "all [1] without no-lines-of",
                        "all [1] category → DISSEMINATION");
    }

    @Test
    void aCaseThatDoesNotPassShowsNothing() {
        assertThat(Bite.of(List.of(RULES), read(ROUND.replace("ACCEPTABLE", "UNDECIDED"))))
                .extracting(Row::red)
                .containsOnly(0);
    }

    @Test
    void theTableListsWhatNoCaseNotices() {
        assertThat(Bite.table(
                        List.of(new Row(new RuleId("xx.a"), "limit + 1", 0), new Row(new RuleId("xx.a"), "a|b", 2))))
                .isEqualTo("""
                        | rule | step | cases that turn red |
                        |---|---|---|
                        | xx.a | limit + 1 | **none** |
                        | xx.a | a\\|b | 2 |
                        """);
    }

    @Test
    void whatIsNotShownOfARuleIsMissing() {
        assertThat(Shown.missing(List.of(RULES), read(ROUND), Map.of("no reason", List.of("xx.rest", "xx.other"))))
                .isEqualTo(Map.of(
                        new RuleId("xx.travel"),
                        List.of("VIOLATED", "NOT_APPLICABLE, NOT_EVALUATED or TO_JUDGE"),
                        new RuleId("xx.rest"),
                        List.of("PASSED", "VIOLATED", "boundary"),
                        new RuleId("xx.other"),
                        List.of("there is no such rule")));
    }
}
