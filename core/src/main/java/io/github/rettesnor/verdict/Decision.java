// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

/** What a document's outcomes come to. */
public enum Decision {
    /** No rule that decides is violated, and all of them could be evaluated. */
    ACCEPTABLE,
    /** A rule that decides is violated. */
    NOT_ACCEPTABLE,
    /** None is violated, but one that decides could not be evaluated. */
    UNDECIDED
}
