// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rule sets of the country modules that are present, read once. */
@Component
final class RuleBook {

    private final List<RuleSet<?>> all = List.copyOf(RuleSets.all());

    List<RuleSet<?>> all() {
        return all;
    }

    /**
     * The rule set of an id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    RuleSet<?> get(String id) {
        return RuleSets.among(all, id);
    }
}
