// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.cases.RuleCase;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.requirement.AllOf;
import io.github.rettesnor.requirement.NoLinesOf;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Bite.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BiteTest {

    private static final RuleSet<Budget> RULES = RuleSet.of(
            "xx:test:1",
            Budget.class,
            Phrasebook.CORE.with(Map.of(Language.EN, Map.of("xx.travel", "travel", "xx.rest", "the rest"))),
            Rule.must(
                    "xx.travel",
                    Source.document("A call"),
                    new PerHeadAtMost(Category.TRAVEL, ExactMoney.of("2300", "NOK"))),
            Rule.must(
                    "xx.rest",
                    Source.document("A call"),
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

    private List<RuleCase> read(String text) throws IOException {
        return RuleCase.in(Files.writeString(directory.resolve("cases.yaml"), text), List.of(RULES));
    }

    @Test
    void oneSideOfABoundaryBitesOnOneSideOnly() throws IOException {
        assertThat(travel(ROUND))
                .containsExactly(
                        "taken out 1",
                        "category → ACCOMMODATION 1",
                        "ceiling + 0.01 0",
                        "ceiling - 0.01 1",
                        "ceiling in another currency 1");
    }

    @Test
    void bothSidesOfABoundaryBiteOnBoth() throws IOException {
        assertThat(travel(ROUND + ABOVE))
                .containsExactly(
                        "taken out 2",
                        "category → ACCOMMODATION 2",
                        "ceiling + 0.01 1",
                        "ceiling - 0.01 1",
                        "ceiling in another currency 2");
    }

    private List<String> travel(String text) throws IOException {
        return Bite.of(List.of(RULES), read(text)).stream()
                .filter(row -> row.rule().equals(new RuleId("xx.travel")))
                .map(row -> row.step() + " " + row.red())
                .toList();
    }

    @Test
    void requirementsWithinOthersAreMovedToo() throws IOException {
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
    void aCaseThatDoesNotPassShowsNothing() throws IOException {
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
    void whatIsNotShownOfARuleIsMissing() throws IOException {
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
