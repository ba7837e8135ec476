// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;

/** Rule sets that a file names. */
final class Named {

    private Named() {}

    static RuleSet<?> among(List<RuleSet<?>> known, Node node) {
        String id = Forms.RULE_SET.read(node).toString();
        return known.stream()
                .filter(set -> set.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> node.unreadable("unknown rule set '" + id + "'"
                        + Nearest.choice(
                                id,
                                known.stream().map(set -> set.id().toString()).toList())));
    }
}
