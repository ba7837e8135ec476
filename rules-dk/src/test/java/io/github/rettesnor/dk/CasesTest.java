// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.rettesnor.cases.RuleCase;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Bite;
import io.github.rettesnor.testing.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of src/test/cases, and that they show every rule and notice when one is wrong. */
class CasesTest {

    private static final List<RuleCase> CASES = RuleCase.in(Path.of("src/test/cases"));
    private static final List<RuleSet<?>> RULES = new Denmark().ruleSets();

    /** Rules that always apply and can always be evaluated, by the reason. */
    private static final Map<String, List<String>> NEVER_IDLE = Map.of(
            "it is there, or it is missing",
            List.of(
                    "core.contact",
                    "core.title",
                    "dk.gp.continuing-education",
                    "dk.gp.existing-knowledge",
                    "dk.gp.prior-experience",
                    "dk.gp.representatives",
                    "dk.lkt.contact-complete",
                    "dk.lkt.cross-sector",
                    "dk.lkt.national-goals-named",
                    "dk.lkt.q1",
                    "dk.lkt.q10",
                    "dk.lkt.q11",
                    "dk.lkt.q12",
                    "dk.lkt.q2",
                    "dk.lkt.q3",
                    "dk.lkt.q4",
                    "dk.lkt.q5",
                    "dk.lkt.q6",
                    "dk.lkt.q7",
                    "dk.lkt.q8",
                    "dk.lkt.q9"),
            "a code that is not stated is not one of those asked for",
            List.of("dk.gp.track"));

    @TestFactory
    Stream<DynamicTest> cases() {
        return CASES.stream().map(each -> dynamicTest(each.name(), each.uri(), each::verify));
    }

    @Test
    void everyRuleIsShownToPassToBeViolatedAtItsBoundaryAndIdle() {
        assertThat(Shown.missing(RULES, CASES, NEVER_IDLE)).isEmpty();
    }

    @Test
    void someCaseNoticesEachRuleThatIsTakenOutAndEachParameterThatIsMoved() {
        List<Bite.Row> rows = Bite.of(RULES, CASES);
        Bite.write(rows, Path.of("target", "bite.md"));
        assertThat(rows).hasSizeGreaterThan(RULES.size()).noneMatch(row -> row.red() == 0);
    }
}
