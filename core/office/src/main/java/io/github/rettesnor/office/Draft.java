// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document, or a part of one, while its values are being found. */
final class Draft {

    private final String input;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Draft(String input) {
        this.input = input;
    }

    /** Another draft of the same input. */
    Draft begin() {
        return new Draft(input);
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** The part of this that is a field, begun if need be. */
    Draft part(String field) {
        return (Draft) values.computeIfAbsent(field, name -> new Draft(input));
    }

    /** Puts a value under a path such as {@code registry.name}; false if one stands there already. */
    boolean put(String path, Node value) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            return part(path.substring(0, dot)).put(path.substring(dot + 1), value);
        }
        return values.putIfAbsent(path, value) == null;
    }

    /** Puts a value under a key, which may be any text; of a text that stands there already it is the continuation. */
    void extend(String key, Node value) {
        Node before = values.get(key) instanceof Node node ? node : null;
        if (before == null || before.written().isEmpty()) {
            values.put(key, value);
        } else if (!value.written().isEmpty()) {
            String text = before.written() + "\n\n" + value.written();
            values.put(key, Nodes.of(input, before.location(), Node.Kind.TEXT, text));
        }
    }

    @Nullable
    Node get(String path) {
        int dot = path.indexOf('.');
        Object value = values.get(dot < 0 ? path : path.substring(0, dot));
        if (dot >= 0) {
            return value instanceof Draft part ? part.get(path.substring(dot + 1)) : null;
        }
        return value instanceof Node node ? node : null;
    }

    /** Adds an element to a list. */
    void add(String list, Object element) {
        @SuppressWarnings("unchecked")
        List<Object> elements = (List<Object>) values.computeIfAbsent(list, name -> new ArrayList<>());
        elements.add(element);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The values by field, as nodes. */
    Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> fields.put(name, node(value)));
        return fields;
    }

    private Node node(Object value) {
        if (value instanceof Draft part) {
            Map<String, Node> fields = part.fields();
            return Nodes.object(input, at(fields.values().iterator().next()), fields);
        } else if (value instanceof List<?> list) {
            List<Node> elements = list.stream().map(this::node).toList();
            return Nodes.list(input, elements.isEmpty() ? Position.START : at(elements.get(0)), elements);
        }
        return (Node) value;
    }

    private static Location at(Node node) {
        return node.location();
    }
}
