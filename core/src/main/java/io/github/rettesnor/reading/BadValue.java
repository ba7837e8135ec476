// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.identity.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A value that cannot be read. The reader that knows its place makes a problem of it. */
public final class BadValue extends Exception {

    private static final long serialVersionUID = 1;

    /** With fewer letters every name would be a near match. */
    private static final int SHORTEST_FOR_HINT = 3;

    private static final int MANY = 40;

    /** The key of the sentence among the words of problems. */
    private final String kind;

    private final transient Map<String, String> values;

    /**
     * A value that cannot be read.
     *
     * @param kind what is wrong: the key of its sentence among the words of problems
     * @param values the values of the sentence's names in braces
     */
    public BadValue(String kind, Map<String, String> values) {
        super(kind, null, false, false);
        this.kind = kind;
        this.values = values;
    }

    /**
     * Returns a name that is not known. The kind that is given ends in {@code .near} with the nearest known name as {@code nearest}, in
     * {@code .known} with all of them as {@code known}, or in {@code .many} where none is near and they are too many to list, or none.
     *
     * @param kind what is wrong, without the ending
     * @param values the values of the sentence's other names in braces
     * @param text the name
     * @param known the known names
     * @return the bad value
     */
    public static BadValue unknown(String kind, Map<String, String> values, String text, Collection<String> known) {
        String nearest = text.length() < SHORTEST_FOR_HINT ? null : Nearest.to(text, known);
        Map<String, String> all = new LinkedHashMap<>(values);
        if (nearest != null) {
            all.put("nearest", nearest);
            return new BadValue(kind + ".near", all);
        } else if (known.isEmpty() || known.size() > MANY) {
            return new BadValue(kind + ".many", all);
        }
        all.put("known", String.join(", ", known));
        return new BadValue(kind + ".known", all);
    }

    /**
     * Returns a node of another kind than is expected.
     *
     * @param expected what is expected, among the words of problems under {@code expected}
     * @param node the node
     * @return the bad value
     */
    public static BadValue not(String expected, Node node) {
        return switch (node.kind()) {
            case TEXT -> new BadValue("is-text", Map.of("expected", expected, "text", Scalars.cut(node.written())));
            case NUMBER ->
                new BadValue("is-number", Map.of("expected", expected, "number", Scalars.cut(node.written())));
            default ->
                new BadValue(
                        "is", Map.of("expected", expected, "found", node.kind().name()));
        };
    }

    /**
     * Returns what is wrong.
     *
     * @return the key of its sentence
     */
    public String kind() {
        return kind;
    }

    /**
     * Returns the values of the sentence's names in braces.
     *
     * @return the texts by name
     */
    public Map<String, String> values() {
        return values;
    }
}
