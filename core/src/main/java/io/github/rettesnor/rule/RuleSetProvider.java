// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.RuleId;
import java.util.List;

/**
 * The rule sets of a country module or of an application, with the requirements that they need. Found by {@link
 * java.util.ServiceLoader}.
 */
public interface RuleSetProvider {

    /**
     * Returns the module's rule sets, without those that it ships as files. They must not be made from {@link RuleSets#all()}.
     *
     * @return the rule sets, each with an id of its own
     */
    List<RuleSet<?>> ruleSets();

    /**
     * Returns the rule files that the module ships: resources beside this class. They may be based on {@link #ruleSets()} and on each other.
     * On the module path, their package must be open to {@code io.github.rettesnor.core}.
     *
     * @return the names of the resources, such as {@code budget-2027.yaml}; by default none
     */
    default List<String> ruleFiles() {
        return List.of();
    }

    /**
     * Returns the requirements that the module adds to the vocabulary, so that rule files can name them.
     *
     * @return public record types whose {@linkplain Requirement#name(Class) names} no other requirement has; by default none
     */
    default List<Class<? extends Requirement>> requirements() {
        return List.of();
    }

    /**
     * Returns the clauses of the sources of the rule sets.
     *
     * @return the clauses, each covered by a rule or informative
     */
    default List<Clause> clauses() {
        return List.of();
    }

    /**
     * Returns the ids of rules that earlier editions had and that are never used again.
     *
     * @return the retired ids
     */
    default List<RuleId> retired() {
        return List.of();
    }
}
