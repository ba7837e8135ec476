// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule set that judges a part of another's documents.
 *
 * @param at the field that holds the part, such as {@code budget}; where it is missing, a part in which everything is missing is
 *     judged
 * @param rules the rule set
 * @param onlyWith the field of the part that must be given for its rules to apply at all, null for none
 */
public record Inclusion(
        String at, RuleSet<?> rules, @Nullable String onlyWith) {

    Inclusion with(RuleSet<?> other) {
        return new Inclusion(at, other, onlyWith);
    }
}
