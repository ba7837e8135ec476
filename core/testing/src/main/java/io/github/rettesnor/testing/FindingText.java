// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** Findings as text, by which those of two verdicts are compared. */
final class FindingText {

    private FindingText() {}

    static List<String> found(RuleId rule, Verdict verdict) {
        return Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> shown(finding) + " " + finding.figures())
                .sorted()
                .toList();
    }

    static boolean isIn(Finding finding, Verdict verdict) {
        return verdict.findings().stream().anyMatch(other -> shown(other).equals(shown(finding)));
    }

    static String shown(Finding finding) {
        return finding.rule() + " " + finding.outcome() + " " + finding.path() + " "
                + finding.message()
                        .variant()
                        .replaceFirst("near|missing", "violated"); // which of them may depend on what is unreadable
    }
}
