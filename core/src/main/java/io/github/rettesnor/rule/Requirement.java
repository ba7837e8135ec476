// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import java.util.List;

/**
 * What a rule requires of a document: a record whose components are the rule's parameters. Two equal records require the same.
 * A requirement knows no country. A {@link javax.money.MonetaryAmount} among the parameters is best kept as {@link
 * io.github.rettesnor.model.ExactMoney} makes it: a ceiling that somebody states as {@code FastMoney} would not be equal to the same
 * ceiling as {@code Money}.
 */
public interface Requirement {

    /**
     * The check that this requirement makes of one kind of document.
     *
     * @param document the kind of document
     * @return the check; it keeps no state and may be used by many threads at once
     * @throws IllegalArgumentException if documents of that kind lack what the requirement is about
     */
    Check on(Class<?> document);

    /**
     * The places of the document that this requirement looks at. By these it is known which codes a rule set has, and which parts of a
     * document no rule looks at; one that names no place is taken to look at everything.
     *
     * @return the places among its parameters, and among those of its parts; to be overridden where it looks elsewhere
     */
    default List<Place> places() {
        return Sight.of(this);
    }

    /**
     * The name under which the requirement's sentences stand, and by which a rule set in a file calls it.
     *
     * @return the record's name in lower case with hyphens, such as {@code share-at-most}
     */
    default String name() {
        return name(getClass());
    }

    /**
     * The name of a kind of requirement.
     *
     * @param type the record type
     * @return its name in lower case with hyphens
     */
    static String name(Class<?> type) {
        return Names.of(type);
    }
}
