// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

/** Who can settle an open question. */
public enum Settler {
    /** The applicant, who writes in the document what it leaves open. */
    APPLICANT,
    /** The officer, who judges what the document states. */
    OFFICER
}
