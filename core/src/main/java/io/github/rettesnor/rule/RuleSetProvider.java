// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import java.util.List;

/** A country module's offer of rule sets, found by {@link java.util.ServiceLoader}. */
public interface RuleSetProvider {

    /**
     * The module's rule sets.
     *
     * @return the rule sets, each with an id of its own
     */
    List<RuleSet<?>> ruleSets();
}
