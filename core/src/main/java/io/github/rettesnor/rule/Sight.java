// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Fields;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places that a requirement looks at, as its parameters name them. */
final class Sight {

    private Sight() {}

    static List<Place> of(Requirement requirement) {
        if (!requirement.getClass().isRecord()) {
            return List.of();
        }
        Fields fields;
        try {
            fields = Fields.of(requirement.getClass());
        } catch (IllegalArgumentException notOpen) {
            return List.of();
        }
        return fields.all().stream()
                .flatMap(field -> places(field.of(requirement)))
                .distinct()
                .toList();
    }

    private static Stream<Place> places(@Nullable Object parameter) {
        if (parameter instanceof Place place) {
            return Stream.of(place);
        } else if (parameter instanceof Requirement part) {
            return part.places().stream();
        }
        return parameter instanceof Collection<?> several ? several.stream().flatMap(Sight::places) : Stream.empty();
    }
}
