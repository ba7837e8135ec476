// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.requirement.EntriesAtMost;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTestsTest {

    private static final RuleSet<Application> RULES = RuleSet.of(
            "xx:test:1",
            Application.class,
            Phrasebook.CORE.with(Map.of(Language.EN, Map.of("xx.few", "few goals"))),
            Rule.must("xx.few", Source.document("A call"), new EntriesAtMost(Place.of("goals"), 1)));

    private static final String CASES = """
            rules: xx:test:1
            document: {title: A title, goals: [a]}
            cases:
              - name: One goal
                expect: {decision: ACCEPTABLE, outcomes: {xx.few: PASSED}}
                boundary: xx.few
              - name: No goal
                change: {goals: }
                expect: {decision: ACCEPTABLE, outcomes: {xx.few: PASSED}}
            """;

    private static final String TWO = """
              - name: Two goals
                change: {"goals[1]": b}
                expect: {decision: NOT_ACCEPTABLE, findings: [{rule: xx.few, path: goals}]}
            """;

    @TempDir
    private Path folder;

    private CaseTests tests(String cases) throws IOException {
        Files.writeString(folder.resolve("cases.yaml"), cases);
        return new CaseTests(List.of(RULES), folder) {
            @Override
            protected Map<String, List<String>> neverIdle() {
                return Map.of("no entry is few entries", List.of("xx.few"));
            }
        };
    }

    @Test
    void eachCaseIsATest() throws IOException {
        assertThat(tests(CASES + TWO).cases())
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("One goal", "No goal", "Two goals");
        assertThat(tests(CASES).cases()).allSatisfy(test -> test.getExecutable().execute());
    }

    @Test
    void aFolderWithoutCasesIsNotATestThatPasses() {
        assertThatIllegalArgumentException().isThrownBy(() -> CaseTests.of(folder));
    }

    @Test
    void casesOnBothSidesOfALimitShowARule() throws IOException {
        CaseTests tests = tests(CASES + TWO);
        assertThatCode(tests::everyRuleIsShownToPassToBeViolatedAtItsBoundaryAndIdle)
                .doesNotThrowAnyException();
    }

    @Test
    void aRuleThatNoCaseShowsViolatedIsReported() throws IOException {
        CaseTests tests = tests(CASES);
        assertThatThrownBy(tests::everyRuleIsShownToPassToBeViolatedAtItsBoundaryAndIdle)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no case shows {xx.few=[VIOLATED]}");
    }

    @Test
    void aLimitThatMayBeHigherUnnoticedIsReported() throws IOException {
        CaseTests tests = tests(CASES);
        assertThatThrownBy(tests::someCaseNoticesEachRuleThatIsTakenOutAndEachParameterThatIsMoved)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("| xx.few | maximum + 1 | **none** |");
    }
}
