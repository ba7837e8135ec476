// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.identity;

/**
 * A clause of a source document. A country lists the clauses of each of its sources as an enum, so that it can be shown that
 * each is covered by a rule, or is informative.
 */
public interface Clause {

    /**
     * Returns the clause's id.
     *
     * @return the id, such as {@code C8.2}
     */
    String id();

    /**
     * Returns the place of the clause in its document.
     *
     * @return the reference, which cites this clause
     */
    Source source();

    /**
     * Returns whether no document can break this clause. The reason is the phrase {@code clause.ID.informative} of the country's words.
     *
     * @return false if rules cover the clause
     */
    boolean isInformative();
}
