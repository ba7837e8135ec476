// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.Source;

/** A clause whose id is the name of its constant, with a dot for each underscore: {@code C8_2} is clause C8.2. */
interface NamedClause extends Clause {

    /** The constant's name. */
    String name();

    /** The place of the clause in its document. */
    Source place();

    @Override
    default String id() {
        return name().replace('_', '.');
    }

    @Override
    default Source source() {
        return place().clause(id());
    }

    @Override
    default boolean isInformative() {
        return false;
    }
}
