// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads fields that hold several codes. */
final class Codes {

    private Codes() {}

    /**
     * Copies the codes that a requirement names.
     *
     * @throws IllegalArgumentException if there is none
     */
    static List<String> named(List<String> codes) {
        if (codes.isEmpty()) {
            throw new Refusal("refused.no-code", Map.of());
        }
        return List.copyOf(codes);
    }

    /** The place of a list of codes, bound to a kind of document. */
    static Spot in(String place, Class<?> document) {
        Spot spot = Spot.of(Place.of(place), document);
        if (spot.type() != List.class) {
            throw new Refusal("place-is-not", Map.of("place", place, "expected", "codes"));
        }
        return spot;
    }

    /** The codes that a value states, without blanks. */
    static List<String> stated(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Values::code).filter(Objects::nonNull).toList()
                : List.of();
    }

    /** A code that is not one of some, for an example: of a place that holds codes of a kind, one of that kind. */
    static String otherThan(List<String> codes, Place at, Class<?> document) {
        Class<?> type = Spot.of(at, document).type();
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .filter(code -> !codes.contains(code))
                        .findFirst()
                        .orElse("ANOTHER")
                : "ANOTHER";
    }
}
