// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.json.Notation;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.requirement.QuestionOfLines;
import io.github.rettesnor.requirement.SumRow;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of a rule are documents, and have the outcomes that they are examples of. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> theExampleOfARulePassesAndItsCounterexampleFails() {
        return RuleSets.all().stream()
                .flatMap(set -> set.rules().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                set.id() + " " + rule.id(), () -> hasTheStatedOutcomes(set, rule))));
    }

    private static <D> void hasTheStatedOutcomes(RuleSet<D> set, Rule rule) {
        Example example = Example.of(set, rule);
        if (example == null) {
            boolean asksAboutLines =
                    rule.requirement() instanceof SumRow || rule.requirement() instanceof QuestionOfLines;
            assertThat(asksAboutLines || rule.requirement().isQuestion())
                    .as("only what a person judges goes without an example")
                    .isTrue();
            return;
        }
        assertThat(outcome(set, rule, example.passes())).isEqualTo(Outcome.PASSED);
        assertThat(outcome(set, rule, example.fails())).isEqualTo(Outcome.VIOLATED);
    }

    private static <D> Outcome outcome(RuleSet<D> set, Rule rule, Object fragment) {
        return set.check(read(set, Notation.JSON_LINE.write(fragment)))
                .outcome(rule.id().value());
    }

    private static <D> D read(RuleSet<D> set, String json) {
        return Documents.read(Input.of("example", json), set.document());
    }
}
