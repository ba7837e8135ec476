// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Copies of values with something else in them. What was not changed still knows where it stands, and so does what was. */
public final class Edit {

    private Edit() {}

    /**
     * An object with another value under a key.
     *
     * @param object the object
     * @param key the key
     * @param value what stands under it instead, or in addition; null to take the key away
     * @return the copy
     * @throws Unreadable if it is no object
     */
    public static Node field(Node object, String key, @Nullable Node value) {
        Map<String, Node> fields = new LinkedHashMap<>(object.fields());
        Map<String, Mark> keys = new LinkedHashMap<>();
        fields.keySet().forEach(known -> keys.put(known, object.keyMark(known)));
        if (value == null) {
            fields.remove(key);
        } else {
            fields.put(key, value);
            keys.put(key, value.mark());
        }
        return new Node(object.mark(), object.path(), JsonToken.START_OBJECT, "", fields, keys, List.of());
    }

    /**
     * A list with another element.
     *
     * @param list the list
     * @param index the element's position, from 0; one past the end to add an element
     * @param value the element; null to take it out
     * @return the copy
     * @throws Unreadable if it is no list
     */
    public static Node element(Node list, int index, @Nullable Node value) {
        List<Node> elements = new ArrayList<>(list.elements());
        if (index < elements.size()) {
            elements.remove(index);
        }
        if (value != null) {
            elements.add(index, value);
        }
        return new Node(list.mark(), list.path(), JsonToken.START_ARRAY, "", Map.of(), Map.of(), elements);
    }

    /**
     * An object in which nothing stands.
     *
     * @param at where it is said to stand
     * @return the object
     */
    public static Node object(Node at) {
        return new Node(at.mark(), Path.ROOT, JsonToken.START_OBJECT, "", Map.of(), Map.of(), List.of());
    }

    /**
     * A list in which nothing stands.
     *
     * @param at where it is said to stand
     * @return the list
     */
    public static Node list(Node at) {
        return new Node(at.mark(), Path.ROOT, JsonToken.START_ARRAY, "", Map.of(), Map.of(), List.of());
    }

    /**
     * A text.
     *
     * @param at where it is said to stand
     * @param text the text
     * @return the text as a value
     */
    public static Node text(Node at, String text) {
        return new Node(at.mark(), Path.ROOT, JsonToken.VALUE_STRING, text, Map.of(), Map.of(), List.of());
    }
}
