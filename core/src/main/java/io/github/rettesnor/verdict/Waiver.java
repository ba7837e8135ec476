// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.RuleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision to set a rule aside for a document. What the rule finds is still reported, but does not decide.
 *
 * @param rule the rule
 * @param path the one place for which it is set aside; null for all places of the rule
 * @param office which office decides
 * @param reason why
 * @param day when
 * @param expires the last day on which the waiver holds
 */
public record Waiver(RuleId rule, @Nullable Path path, String office, String reason, LocalDate day, LocalDate expires) {

    /**
     * Returns whether a finding is set aside.
     *
     * @param finding the finding
     * @return true if it is of this rule, and at this place if the waiver names one
     */
    public boolean covers(Finding finding) {
        return finding.rule().equals(rule) && (path == null || path.equals(finding.path()));
    }
}
