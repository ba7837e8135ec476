// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

/** What came of one rule for one document; in the order in which one outranks another where a rule judges several places. */
public enum Outcome {
    /** The rule's condition does not hold: without salary no salary description is asked for. */
    NOT_APPLICABLE,
    /** The document does what the rule asks. */
    PASSED,
    /** Only a person can decide. */
    TO_JUDGE,
    /** What the rule needs is missing or unusable, or the rule itself failed. */
    NOT_EVALUATED,
    /** The document does not do what the rule asks. */
    VIOLATED;

    /**
     * Returns the outcome of a rule that has judged two places.
     *
     * @param other the outcome of the other place
     * @return the one that outranks
     */
    public Outcome and(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
