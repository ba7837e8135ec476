// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a JSON text that is read. Every fault is an {@link IllegalArgumentException} whose message begins with the part's path.
 *
 * @param node the part
 * @param path its path, such as {@code findings[0].rule}; empty for the whole
 */
record Part(JsonNode node, String path) {

    /** The part under a name; null if it is missing or null. */
    @Nullable
    Part find(String name) {
        if (!node.isObject()) {
            throw fault("must be an object");
        }
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : under(name, value);
    }

    /** The part under a name. */
    Part get(String name) {
        Part part = find(name);
        if (part == null) {
            throw new PartFault(name(name) + " is missing", null);
        }
        return part;
    }

    private String name(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Part under(String name, JsonNode value) {
        return new Part(value, name(name));
    }

    /** The parts of an object, by name. */
    Map<String, Part> fields() {
        if (!node.isObject()) {
            throw fault("must be an object");
        }
        Map<String, Part> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), under(field.getKey(), field.getValue())));
        return fields;
    }

    /** The elements of a list. */
    List<Part> elements() {
        if (!node.isArray()) {
            throw fault("must be a list");
        }
        return IntStream.range(0, node.size())
                .mapToObj(at -> new Part(node.get(at), path + "[" + at + "]"))
                .toList();
    }

    /** What the elements of a list that must be there are read as. */
    <T> List<T> list(String name, Function<Part, T> each) {
        return get(name).elements().stream().map(each).toList();
    }

    /** A text. */
    String text() {
        if (!node.isString()) {
            throw fault("must be a text");
        }
        return node.stringValue();
    }

    /** The text under a name; null if it is missing or null. */
    @Nullable
    String text(String name) {
        Part part = find(name);
        return part == null ? null : part.text();
    }

    /** A whole number. */
    int number() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw fault("must be a whole number");
        }
        return node.intValue();
    }

    boolean yes() {
        if (!node.isBoolean()) {
            throw fault("must be true or false");
        }
        return node.booleanValue();
    }

    /** A text that is read as a value. */
    <T> T as(Function<String, T> reader) {
        return read(part -> reader.apply(part.text()));
    }

    /** The constant that a text names. */
    <E extends Enum<E>> E code(Class<E> type) {
        String text = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> fault("must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    /** What this is read as by a reader that does not name the part where it fails. */
    <T> T read(Function<Part, T> reader) {
        try {
            return reader.apply(this);
        } catch (PartFault e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new PartFault((path.isEmpty() ? "" : path + ": ") + e.getMessage(), e);
        }
    }

    /** A text, a whole number, true or false, or a list or map of those. */
    Object tree() {
        if (node.isArray()) {
            return elements().stream().map(Part::tree).toList();
        } else if (node.isObject()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            fields().forEach((name, part) -> tree.put(name, part.tree()));
            return tree;
        } else if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        } else if (node.isBoolean()) {
            return node.booleanValue();
        }
        return text();
    }

    private PartFault fault(String what) {
        return new PartFault((path.isEmpty() ? "" : path + " ") + what, null);
    }

    /** A fault whose message names the part. */
    private static final class PartFault extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        PartFault(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
