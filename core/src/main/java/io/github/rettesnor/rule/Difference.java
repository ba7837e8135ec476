// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Tells what a requirement is, and how it differs from another one. */
final class Difference {

    private Difference() {}

    /** The parameters in which a requirement differs, such as {@code limit: 60 %}; all of it if the other is equal or of another kind. */
    static String of(Requirement requirement, Requirement other) {
        if (requirement.getClass() != other.getClass() || requirement.equals(other) || !isOpen(requirement)) {
            return told(requirement);
        }
        String parameters = parameters(requirement, field -> !Objects.equals(field.of(requirement), field.of(other)));
        return parameters.isEmpty() ? told(requirement) : parameters;
    }

    /** All of a requirement, such as {@code share-at-most (category: SALARY, limit: 60 %)}. */
    static String told(Requirement requirement) {
        String parameters = isOpen(requirement) ? parameters(requirement, field -> true) : "";
        return requirement.name() + (parameters.isEmpty() ? "" : " (" + parameters + ")");
    }

    private static String parameters(Requirement requirement, Predicate<Fields.Field> which) {
        return Fields.of(requirement.getClass()).all().stream()
                .filter(which)
                .flatMap(field ->
                        Stream.ofNullable(field.of(requirement)).map(value -> field.name() + ": " + value(value)))
                .collect(Collectors.joining(", "));
    }

    private static String value(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Difference::value).collect(Collectors.joining(", "));
        }
        if (value instanceof MonetaryAmount amount) {
            return ExactMoney.text(amount);
        }
        return value instanceof Requirement part ? told(part) : value.toString();
    }

    /** Tells whether a requirement is a record whose components may be read. */
    private static boolean isOpen(Requirement requirement) {
        try {
            return !Fields.of(requirement.getClass()).names().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
