// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.rettesnor.cases.RuleCase;
import io.github.rettesnor.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of src/test/cases, and that they show every rule and notice when one is wrong. */
public abstract class Cases {

    private final List<RuleCase> cases = RuleCase.in(Path.of("src/test/cases"));
    private final List<RuleSet<?>> sets;
    private final Map<String, List<String>> neverIdle;

    /**
     * The cases of the rule sets of a country.
     *
     * @param sets the rule sets
     * @param neverIdle rules that always apply and can always be evaluated, by the reason
     */
    protected Cases(List<RuleSet<?>> sets, Map<String, List<String>> neverIdle) {
        this.sets = sets;
        this.neverIdle = neverIdle;
    }

    @TestFactory
    public Stream<DynamicTest> cases() {
        return cases.stream().map(each -> dynamicTest(each.name(), each.uri(), each::verify));
    }

    @Test
    public void everyRuleIsShownToPassToBeViolatedAtItsBoundaryAndIdle() {
        assertThat(Shown.missing(sets, cases, neverIdle)).isEmpty();
    }

    @Test
    public void someCaseNoticesEachRuleThatIsTakenOutAndEachParameterThatIsMoved() {
        List<Bite.Row> rows = Bite.of(sets, cases);
        Bite.write(rows, Path.of("target", "bite.md"));
        assertThat(rows).hasSizeGreaterThan(sets.size()).noneMatch(row -> row.red() == 0 && !mayGoUnnoticed(row));
    }

    /** {@return whether no case need notice a step; by default each must be noticed} */
    protected boolean mayGoUnnoticed(Bite.Row row) {
        return false;
    }
}
