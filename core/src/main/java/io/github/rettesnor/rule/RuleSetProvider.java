// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.RuleId;
import java.util.List;

/** A country module's offer of rule sets, found by {@link java.util.ServiceLoader}. */
public interface RuleSetProvider {

    /**
     * The module's rule sets.
     *
     * @return the rule sets, each with an id of its own
     */
    List<RuleSet<?>> ruleSets();

    /**
     * The clauses of the sources that the rule sets are read out of.
     *
     * @return the clauses, each covered by a rule or informative
     */
    default List<Clause> clauses() {
        return List.of();
    }

    /**
     * The ids of rules that earlier editions had and that are never used again.
     *
     * @return the retired ids
     */
    default List<RuleId> retired() {
        return List.of();
    }
}
