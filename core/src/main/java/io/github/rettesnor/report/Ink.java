// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;

/** The colours of a report on a terminal, as ANSI numbers them. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    GREEN("1;32"),
    YELLOW("1;33"),
    RED("1;31"),
    BLUE("1;34");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    static Ink of(Decision decision) {
        return switch (decision) {
            case ACCEPTABLE -> GREEN;
            case NOT_ACCEPTABLE -> RED;
            case UNDECIDED -> YELLOW;
            case TO_JUDGE -> BLUE;
        };
    }

    static Ink of(Finding finding) {
        if (finding.outcome() == Outcome.VIOLATED && finding.severity() == Severity.ERROR) {
            return RED;
        }
        return finding.outcome() == Outcome.TO_JUDGE || finding.severity() == Severity.INFO ? BLUE : YELLOW;
    }

    String paint(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
