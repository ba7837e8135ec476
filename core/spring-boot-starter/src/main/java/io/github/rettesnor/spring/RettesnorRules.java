// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.util.List;

/**
 * The rule sets that the application judges by: those of the country modules that are present and those of its rule files. Made once, at
 * start.
 *
 * @param all the rule sets
 */
public record RettesnorRules(List<RuleSet<?>> all) {

    /** Copies the list. */
    public RettesnorRules {
        all = List.copyOf(all);
    }

    /**
     * Returns the rule set of an id.
     *
     * @param id the id, such as {@code country:scheme:edition}
     * @return the rule set
     * @throws IllegalArgumentException if there is none; the message names the nearest that there is
     */
    public RuleSet<?> get(String id) {
        return RuleSets.among(all, id);
    }
}
