// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.verdict.Outcome;

/** One rule's check of the document under examination. */
@FunctionalInterface
public interface Check {

    /**
     * Judges the document. What is violated or cannot be evaluated is reported to the examination, which returns the outcome
     * to return here.
     *
     * @param examination the examination, which has the document
     * @return the outcome; where several places are judged, the one that outranks the others
     */
    Outcome examine(Examination examination);
}
