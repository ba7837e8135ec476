// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.RuleId;

/**
 * A person's answer to a question that only a person can judge.
 *
 * @param rule the rule that asks
 * @param met whether what it asks for is met
 * @param office which office judges
 * @param reason why
 */
public record Judgement(RuleId rule, boolean met, String office, String reason) {}
