// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one validation call share: the findings of the current document, examined when the first rule asks. It lives
 * for one call, in one thread.
 */
final class Examined {

    private final RuleSet<?> ruleSet;
    private @Nullable Object document;
    private Map<RuleId, List<Finding>> findings = Map.of();

    Examined(RuleSet<?> ruleSet) {
        this.ruleSet = ruleSet;
    }

    @SuppressWarnings(
            "ReferenceEquality") // the same document, not an equal one: comparing would cost more than checking
    List<Finding> findings(Object of, RuleId rule) {
        if (document != of) {
            findings = examine(ruleSet, of);
            document = of;
        }
        return findings.getOrDefault(rule, List.of());
    }

    private static <D> Map<RuleId, List<Finding>> examine(RuleSet<D> rules, Object document) {
        List<Finding> all = rules.check(rules.document().cast(document)).findings();
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<RuleId, List<Finding>> byRule = new HashMap<>();
        all.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                .add(finding));
        return byRule;
    }
}
