// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.identity;

/** How much weight a rule has. */
public enum Severity {
    /** What a source demands (nb, da: skal, må, øvre tak). Only this decides. */
    ERROR,
    /** What a source encourages (nb: oppfordres; da: fordel). */
    WARNING,
    /** Advice. */
    INFO
}
