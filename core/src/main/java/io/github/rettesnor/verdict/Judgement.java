// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.RuleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer to a question that only a person can judge.
 *
 * @param rule the rule that asks
 * @param at the place that is judged; null for all places of the rule
 * @param question the question, as it was put; null if that is not known
 * @param text the SHA-256 of what stood at the place when it was judged, as {@link DocumentId#digest()}; null if that is not known
 * @param met whether what the rule asks for is met
 * @param office which office judges
 * @param reason why
 * @param day when
 */
public record Judgement(
        RuleId rule,
        @Nullable Path at,
        @Nullable String question,
        @Nullable String text,
        boolean met,
        String office,
        String reason,
        LocalDate day) {

    /**
     * Returns whether this answers a question.
     *
     * @param asked the question
     * @return true if it is of this rule, and at this place if the judgement names one
     */
    public boolean answers(Finding asked) {
        return asked.rule().equals(rule) && (at == null || at.equals(asked.path()));
    }
}
