// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.rettesnor.identity.RuleId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One difference between a rule set and the one that it was made from. A rule of which several parameters were changed has a change
 * for each.
 *
 * @param rule the rule
 * @param parameter the name of the parameter in a rule file, {@link #SEVERITY} for the rule's severity; null where the whole rule was
 *     added or removed, or its requirement was replaced by one of another kind
 * @param from the value before; null for a rule that was added, and for a parameter that was not set
 * @param to the value now; null for a rule that was removed, and for a parameter that is not set any more
 * @param by the office that made the change
 * @param why its reason
 */
public record Change(
        RuleId rule,
        @Nullable String parameter,
        @Nullable Value from,
        @Nullable Value to,
        String by,
        String why) {

    /** The name of the severity among the names of parameters. */
    public static final String SEVERITY = "severity";

    /**
     * Checks that there is a value.
     *
     * @throws IllegalArgumentException if there is neither a value before nor one now
     */
    public Change {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(why, "why");
        if (from == null && to == null) {
            throw new IllegalArgumentException("a change has a value 'from', a value 'to', or both");
        }
    }

    /**
     * Returns whether the rule was added.
     *
     * @return true if so
     */
    @JsonIgnore
    public boolean isAddition() {
        return parameter == null && from == null;
    }

    /**
     * Returns whether the rule was removed.
     *
     * @return true if so
     */
    @JsonIgnore
    public boolean isRemoval() {
        return parameter == null && to == null;
    }
}
