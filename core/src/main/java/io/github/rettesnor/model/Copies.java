// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Immutable copies of what a caller hands over, with nothing lost and nothing null. */
final class Copies {

    private Copies() {}

    /** A copy of a list of records; a missing element becomes {@code empty}, which is judged as such. */
    static <T> List<T> records(@Nullable List<? extends @Nullable T> given, T empty) {
        if (given == null || given.isEmpty()) {
            return List.of();
        }
        List<T> copy = new ArrayList<>(given.size());
        for (T element : given) {
            copy.add(element == null ? empty : element);
        }
        return Collections.unmodifiableList(copy);
    }

    /** A copy of a list of codes; a missing code becomes the empty code, which no code list knows. */
    static List<String> codes(@Nullable List<? extends @Nullable String> given) {
        return records(given, "");
    }

    /** A copy of answers in their order; an answer without code or text is left out. */
    static Map<String, String> texts(@Nullable Map<String, ? extends @Nullable String> given) {
        if (given == null || given.isEmpty()) {
            return Map.of();
        }
        Map<String, String> copy = new LinkedHashMap<>();
        given.forEach((code, text) -> {
            if (Objects.nonNull(code) && text != null) {
                copy.put(code, text);
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
