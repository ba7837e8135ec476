// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Fields;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells how a requirement differs from another one. */
final class Difference {

    private Difference() {}

    /** The parameters in which a requirement differs, such as {@code limit: 60 %}; all of it if the other is equal or of another kind. */
    static String of(Requirement requirement, Requirement other) {
        if (requirement.getClass() != other.getClass() || requirement.equals(other)) {
            return requirement.toString();
        }
        try {
            return Fields.of(requirement.getClass()).all().stream()
                    .filter(field -> !Objects.equals(field.of(requirement), field.of(other)))
                    .map(field -> field.name() + ": " + field.of(requirement))
                    .collect(Collectors.joining(", "));
        } catch (IllegalArgumentException e) {
            return requirement.toString(); // no public record
        }
    }
}
