// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of values with changes in them. Changed and unchanged values keep their place in the input. */
public final class Edit {

    private Edit() {}

    /**
     * Returns an object with another value under a key.
     *
     * @param object the object
     * @param key the key
     * @param value the new value of the key; null to remove the key
     * @return the copy
     * @throws Unreadable if it is not an object
     */
    public static Node field(Node object, String key, @Nullable Node value) {
        List<Node> fields = parts(object, Node.Kind.OBJECT);
        Node before = object.get(key);
        int at = before == null ? fields.size() : fields.indexOf(before);
        if (before != null) {
            fields.remove(at);
        }
        if (value != null) {
            fields.add(at, value.under(key));
        }
        return object.with(List.copyOf(fields));
    }

    /**
     * Returns a list with another element.
     *
     * @param list the list
     * @param index the element's position, from 0; one past the end to add an element
     * @param value the element; null to take it out
     * @return the copy
     * @throws Unreadable if it is not a list
     */
    public static Node element(Node list, int index, @Nullable Node value) {
        List<Node> elements = parts(list, Node.Kind.LIST);
        if (index < elements.size()) {
            elements.remove(index);
        }
        if (value != null) {
            elements.add(index, value);
        }
        return list.with(elements);
    }

    private static List<Node> parts(Node of, Node.Kind kind) {
        if (!of.is(kind)) {
            throw new Unreadable(of, BadValue.not(kind.name(), of));
        }
        return new ArrayList<>(of.parts());
    }

    /**
     * Returns an empty object.
     *
     * @param at the value that it replaces
     * @return the object
     */
    public static Node object(Node at) {
        return at.instead(Node.Kind.OBJECT, "");
    }

    /**
     * Returns an empty list.
     *
     * @param at the value that it replaces
     * @return the list
     */
    public static Node list(Node at) {
        return at.instead(Node.Kind.LIST, "");
    }

    /**
     * Returns a text.
     *
     * @param at the value that it replaces
     * @param text the text
     * @return the text as a value
     */
    public static Node text(Node at, String text) {
        return at.instead(Node.Kind.TEXT, text);
    }
}
