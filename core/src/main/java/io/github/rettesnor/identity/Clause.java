// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.identity;

import org.jspecify.annotations.Nullable;

/**
 * A clause of a source document. A country lists the clauses of each of its sources as an enum, so that it can be shown that
 * each is covered by a rule, or is informative.
 */
public interface Clause {

    /**
     * The clause's id.
     *
     * @return the id, such as {@code C8.2}
     */
    String id();

    /**
     * Where it stands.
     *
     * @return the reference, which cites this clause
     */
    Source source();

    /**
     * Why no document can break this clause.
     *
     * @return the reason, in English, or null if rules cover the clause
     */
    @Nullable
    String informative();
}
