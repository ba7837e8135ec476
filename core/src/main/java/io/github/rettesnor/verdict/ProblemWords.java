// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.message.Phrasebook;

/**
 * The sentences of the problems that a further format reports, by their kinds. A module makes them known as a service, with a
 * constructor that takes nothing.
 */
@FunctionalInterface
public interface ProblemWords {

    /**
     * Returns the sentences.
     *
     * @return the book
     */
    Phrasebook phrasebook();
}
