// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.cases.RuleCase;
import io.github.rettesnor.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of a folder, and what they show of the rules: that each rule passes, is violated, and has its boundary where its source
 * has it. A test class extends this one:
 *
 * <pre>{@code
 * class UtopiaCasesTest extends CaseTests {
 *     UtopiaCasesTest() {
 *         super(new Utopia().ruleSets());
 *     }
 * }
 * }</pre>
 */
public abstract class CaseTests {

    private static final Path FOLDER = Path.of("src", "test", "cases");
    private static final Path TABLE = Path.of("target", "bite.md");

    private final List<RuleSet<?>> sets;
    private final List<RuleCase> cases;

    /**
     * Tests with the cases in {@code src/test/cases}.
     *
     * @param sets the rule sets that the cases are about
     */
    protected CaseTests(List<? extends RuleSet<?>> sets) {
        this(sets, FOLDER);
    }

    /**
     * Tests with the cases of a folder.
     *
     * @param sets the rule sets that the cases are about
     * @param folder the folder, or a file with cases
     */
    protected CaseTests(List<? extends RuleSet<?>> sets, Path folder) {
        this.sets = List.copyOf(sets);
        cases = RuleCase.in(folder, this.sets);
    }

    /**
     * Returns a test for each case of a folder, for a {@code @TestFactory}. The cases may name the rule sets of all modules that are
     * present, and rule files.
     *
     * @param folder the folder, or a file with cases
     * @return the tests, in the order of the files
     * @throws IllegalArgumentException if there are no cases
     */
    public static Stream<DynamicTest> of(Path folder) {
        return tests(folder, RuleCase.in(folder));
    }

    private static Stream<DynamicTest> tests(Object place, List<RuleCase> cases) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("there are no cases in " + place);
        }
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.name(), each.uri(), each::verify));
    }

    /**
     * Each case passes.
     *
     * @return a test for each case
     */
    @TestFactory
    public Stream<DynamicTest> cases() {
        return tests(sets, cases);
    }

    /** Each rule is shown to pass, to be violated, at its boundary, and idle. */
    @Test
    public void everyRuleIsShownToPassToBeViolatedAtItsBoundaryAndIdle() {
        Map<?, ?> missing = Shown.missing(sets, cases, neverIdle());
        Assertions.assertTrue(
                missing.isEmpty(),
                () -> "no case shows " + missing
                        + "; the rules that always apply and can always be evaluated are named by neverIdle()");
    }

    /** Each rule that is taken out, and each parameter that is moved by its smallest step, turns a case red. */
    @Test
    public void someCaseNoticesEachRuleThatIsTakenOutAndEachParameterThatIsMoved() {
        List<Bite.Row> rows = Bite.of(sets, cases);
        Bite.write(rows, TABLE);
        List<Bite.Row> unnoticed = rows.stream()
                .filter(row -> row.red() == 0 && !mayGoUnnoticed(row))
                .toList();
        Assertions.assertFalse(rows.isEmpty(), "there are no rules");
        Assertions.assertTrue(unnoticed.isEmpty(), () -> "no case notices\n" + Bite.table(unnoticed));
    }

    /**
     * Returns the rules that are never idle: that always apply and can always be evaluated. Of each other rule some case must show where it does
     * not apply, or what it lacks to be evaluated.
     *
     * @return their ids by the reason, by default none
     */
    protected Map<String, List<String>> neverIdle() {
        return Map.of();
    }

    /**
     * Returns whether no case needs to notice a step.
     *
     * @param row the rule and the step
     * @return by default false
     */
    protected boolean mayGoUnnoticed(Bite.Row row) {
        return false;
    }
}
