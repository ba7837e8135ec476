// SPDX-License-Identifier: Apache-2.0
package org.example.utopia;

import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.testing.CaseTests;
import java.util.List;
import java.util.Map;

/** The cases in src/test/cases, and that they notice each rule that is wrong. */
class UtopiaCasesTest extends CaseTests {

    UtopiaCasesTest() {
        super(List.of(RuleSets.get("ut:budget:2028")));
    }

    @Override
    protected Map<String, List<String>> neverIdle() {
        return Map.of(
                "it is there, or it is missing",
                List.of("core.budget.lines", "core.budget.currency", "ut.budget.lines"));
    }
}
