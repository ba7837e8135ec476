// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision follows from.
 *
 * @param findings the findings
 * @param questions the open questions
 * @param waivers the waivers, which set findings and questions aside
 * @param problems what could not be read
 */
record Basis(List<Finding> findings, List<Finding> questions, List<Waiver> waivers, List<Problem> problems) {

    Decision decision() {
        Decision decision = problems.isEmpty() ? Decision.ACCEPTABLE : Decision.UNDECIDED;
        for (List<Finding> all : List.of(findings, questions)) {
            for (Finding finding : all) {
                if (waivers.isEmpty() || waiver(finding) == null) {
                    decision = decision.and(Decision.of(finding.outcome(), finding.severity()));
                }
            }
        }
        return decision;
    }

    /** The waiver that sets a finding or question aside, null if it is not waived. */
    @Nullable
    Waiver waiver(Finding finding) {
        for (Waiver waiver : waivers) {
            if (waiver.covers(finding)) {
                return waiver;
            }
        }
        return finding.isWithoutSubject() ? waiverOfSubject(finding) : null;
    }

    /** A question about a thing that is not there is set aside with the rule that demands the thing. */
    private @Nullable Waiver waiverOfSubject(Finding question) {
        for (Finding missing : findings) {
            if (missing.outcome() == Outcome.VIOLATED && missing.path().equals(question.path())) {
                Waiver waiver = waiver(missing);
                if (waiver != null) {
                    return waiver;
                }
            }
        }
        return null;
    }
}
