// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * How a rule set differs from the one that it was made from, told in the words of a file of rules.
 *
 * @param rule the rule
 * @param before what it was: the parameters that differ, such as {@code limit: 60 %}; a severity; or all of its requirement, such as
 *     {@code given (anyOf: title)}; null for a rule that was added
 * @param after what it is now, likewise; null for a rule that was taken out
 * @param by which office changed it
 * @param why the reason
 */
public record Change(
        RuleId rule, @Nullable String before, @Nullable String after, String by, String why) {}
