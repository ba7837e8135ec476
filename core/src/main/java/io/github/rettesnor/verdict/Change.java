// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * How a rule set differs from the one that it was made from.
 *
 * @param rule the rule
 * @param before what it was, null for a rule that was added
 * @param after what it is now, null for a rule that was taken out
 * @param by which office changed it
 * @param why the reason
 */
public record Change(
        RuleId rule, @Nullable String before, @Nullable String after, String by, String why) {}
