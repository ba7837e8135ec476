// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.message.Phrasebook;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule requires of a document: a public record whose components are the rule's parameters. Two equal records require the same.
 * A requirement knows no country. It describes itself: by its name, its parameters, its sentences, and an example. A country module or an
 * application adds its own by {@link RuleSetProvider#requirements()}; rule files can then name them.
 *
 * <p>A {@link javax.money.MonetaryAmount} among the parameters is best kept as {@link io.github.rettesnor.model.ExactMoney} makes it: a
 * ceiling given as {@code FastMoney} would not be equal to the same ceiling as {@code Money}.
 */
public interface Requirement {

    /**
     * Returns the check that this requirement makes of one kind of document.
     *
     * @param document the kind of document
     * @return the check; it keeps no state and may be used by many threads at once
     * @throws IllegalArgumentException if documents of that kind lack what the requirement is about
     */
    Check on(Class<?> document);

    /**
     * Returns the places of the document that this requirement reads. By these it is known which codes a rule set has, and which parts of a
     * document no rule looks at; one that names no place is taken to look at everything.
     *
     * @return the places among its parameters, and among those of its parts; to be overridden where it looks elsewhere
     */
    default List<Place> places() {
        return Sight.of(this);
    }

    /**
     * Returns the name of the requirement, of its sentences, and by which a rule file names it.
     *
     * @return the record's name in lower case with hyphens, such as {@code share-at-most}
     */
    default String name() {
        return name(getClass());
    }

    /**
     * Returns an example. A requirement that is made of others makes it of theirs.
     *
     * @param document the kind of document, one that {@link #on} takes
     * @return a fragment that passes and one that violates; null, the default, for none
     */
    default @Nullable Example example(Class<?> document) {
        return null;
    }

    /**
     * Returns the phrasebook that has the requirement's sentences under its {@link #name}, for where the words of a rule set lack them.
     *
     * @return the phrasebook, by default the core's
     */
    default Phrasebook phrasebook() {
        return Phrasebook.CORE;
    }

    /**
     * Returns the names of the figures that its findings have. Where they are known, a phrase with another name in braces is refused when a
     * rule set is made. What the rule demands, and where it applies, may have the names of its parameters instead.
     *
     * @return the names; empty, the default, where they are not known
     */
    default Set<String> figureNames() {
        return Set.of();
    }

    /**
     * Returns the requirements that this one is made of, whose sentences are its own.
     *
     * @return the parts, by default none
     */
    default List<Requirement> parts() {
        return List.of();
    }

    /**
     * Returns the zone in which this requirement lets days begin and end.
     *
     * @return its parameter {@code zone}, or that of a requirement that it combines; null if there is none
     */
    default @Nullable ZoneId zone() {
        return parts().stream()
                .map(Requirement::zone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns whether only a person can decide.
     *
     * @return by default whether all its parts are questions
     */
    default boolean isQuestion() {
        return !parts().isEmpty() && parts().stream().allMatch(Requirement::isQuestion);
    }

    /**
     * Returns the name of a kind of requirement.
     *
     * @param type the record type
     * @return its name in lower case with hyphens
     */
    static String name(Class<?> type) {
        return Names.of(type);
    }
}
