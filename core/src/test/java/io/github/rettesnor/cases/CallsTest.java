// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Bite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The fictional calls that are examples of rule files. */
class CallsTest {

    private static final List<RuleCase> CASES = RuleCase.in(Path.of("../examples/calls/cases"));

    @TestFactory
    Stream<DynamicTest> cases() {
        return CASES.stream().map(each -> dynamicTest(each.name(), each.uri(), each::verify));
    }

    @Test
    void someCaseNoticesEachRuleThatIsTakenOutAndEachParameterThatIsMoved() {
        List<RuleSet<?>> calls = CASES.stream()
                .<RuleSet<?>>map(each -> each.rules().orElseThrow())
                .distinct()
                .toList();
        List<Bite.Row> rows = Bite.of(calls, CASES);
        assertThat(calls).hasSize(5);
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows.stream().filter(row -> row.red() == 0)).isEmpty();
    }
}
