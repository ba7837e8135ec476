// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.Severity;

/** The decision on a document. It follows from the rules of severity {@link Severity#ERROR}, in the order in which one outranks another. */
public enum Decision {
    /** All of them are met or do not apply, none is open. */
    ACCEPTABLE,
    /** None is violated and all could be evaluated, but at least one is a question that a person has not answered yet. */
    TO_JUDGE,
    /** None is violated, but at least one could not be evaluated, or a value of the document could not be read. */
    UNDECIDED,
    /** At least one is violated. */
    NOT_ACCEPTABLE;

    /**
     * Returns the decision to which one outcome of a rule leads.
     *
     * @param outcome the outcome
     * @param severity the severity of the rule
     * @return {@link #ACCEPTABLE} unless the severity is {@link Severity#ERROR}
     */
    public static Decision of(Outcome outcome, Severity severity) {
        if (severity != Severity.ERROR) {
            return ACCEPTABLE;
        }
        return switch (outcome) {
            case NOT_APPLICABLE, PASSED -> ACCEPTABLE;
            case TO_JUDGE -> TO_JUDGE;
            case NOT_EVALUATED -> UNDECIDED;
            case VIOLATED -> NOT_ACCEPTABLE;
        };
    }

    /**
     * Returns the decision to which two rules lead.
     *
     * @param other the decision to which the other leads
     * @return the one that outranks
     */
    public Decision and(Decision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
