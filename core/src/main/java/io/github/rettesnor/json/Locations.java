// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.rule.Values;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Where in the text of a document each of its values stands. */
public final class Locations {

    private final Object document;
    private final Map<String, Position> positions = new HashMap<>();

    private Locations(Object document) {
        this.document = document;
    }

    /**
     * Goes through the text of a document that has been read.
     *
     * @param input the document's text
     * @param document what was read from it
     * @return where its values stand
     */
    public static Locations of(Input input, Object document) {
        Locations locations = new Locations(document);
        try (Tokens tokens = new Tokens(input)) {
            locations.add("", tokens.next(), tokens);
        }
        return locations;
    }

    private void add(String place, JsonToken token, Tokens tokens) {
        positions.put(place, tokens.position());
        if (token == JsonToken.START_OBJECT) {
            while (tokens.next() != JsonToken.END_OBJECT) {
                String key = tokens.text();
                add(place + "/" + key, tokens.next(), tokens);
            }
        } else if (token == JsonToken.START_ARRAY) {
            int index = 0;
            for (JsonToken next = tokens.next(); next != JsonToken.END_ARRAY; next = tokens.next()) {
                add(place + "/" + index, next, tokens);
                index++;
            }
        }
    }

    /**
     * Where a value stands.
     *
     * @param path the value's path, as in a finding
     * @return its position; where it is missing, that of the innermost value around it
     */
    public Position of(Path path) {
        String place = "";
        Object at = document;
        for (Path.Step step : path.steps()) {
            at = field(at, step.name());
            String list = place + "/" + step.name();
            String element = element(at, step);
            String next = element == null ? list : list + "/" + element;
            if (!positions.containsKey(next)) {
                place = positions.containsKey(list) ? list : place;
                break;
            }
            at = element == null ? at : element(at, element);
            place = next;
        }
        return positions.getOrDefault(place, Position.START);
    }

    private static @Nullable Object field(@Nullable Object owner, String name) {
        if (!(owner instanceof Record)) {
            return null;
        }
        Fields.Field field = Fields.of(owner.getClass()).get(name);
        return field == null ? null : field.of(owner);
    }

    /** The name of the element that a step takes: its position in a list, its key in a map; null if it takes none. */
    private static @Nullable String element(@Nullable Object of, Path.Step step) {
        if (step.index() != null) {
            return step.index().toString();
        }
        return step.key() != null && of instanceof List<?> list ? Integer.toString(find(list, step.key())) : step.key();
    }

    private static @Nullable Object element(@Nullable Object of, String name) {
        if (of instanceof List<?> list) {
            int index = Integer.parseInt(name);
            return index < 0 || index >= list.size() ? null : list.get(index);
        }
        return of instanceof Map<?, ?> map ? map.get(name) : null;
    }

    /** The first element of a key that says something, else the last of that key, as a rule finds it. */
    private static int find(List<?> list, String key) {
        int found = -1;
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (key.equals(element instanceof Keyed keyed ? keyed.key() : element)) {
                found = i;
                if (Values.isGiven(element)) {
                    break;
                }
            }
        }
        return found;
    }
}
