// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.util.List;

/** Rule sets that a file names. */
final class Named {

    private Named() {}

    static RuleSet<?> among(List<RuleSet<?>> known, Node node) {
        try {
            return RuleSets.among(known, Forms.RULE_SET.read(node).toString());
        } catch (IllegalArgumentException e) {
            throw node.unreadable(String.valueOf(e.getMessage()));
        }
    }
}
