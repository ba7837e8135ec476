// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSetProvider;
import java.util.List;

/** Offers the test rule sets, in no order. */
public final class TestRuleSets implements RuleSetProvider {

    /** For {@link java.util.ServiceLoader}. */
    public TestRuleSets() {}

    @Override
    public List<RuleSet<?>> ruleSets() {
        return List.of(TestRules.REPORT, TestRules.BUDGET, TestRules.INVITATION, TestRules.APPLICATION);
    }
}
