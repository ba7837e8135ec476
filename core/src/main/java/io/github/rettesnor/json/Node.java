// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static io.github.rettesnor.json.SyntaxTrouble.quoted;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * One value of a file as it was read, which knows where it stands. For files whose shape is not that of one record: what it should be is
 * for the reader to ask, and what it is not is told as {@link Unreadable} at its place.
 */
public final class Node {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+");

    private final Mark mark;
    private final Path path;
    private final JsonToken token;
    private final String text;
    private final Map<String, Node> fields;
    private final Map<String, Mark> keys;
    private final List<Node> elements;

    Node(
            Mark mark,
            Path path,
            JsonToken token,
            String text,
            Map<String, Node> fields,
            Map<String, Mark> keys,
            List<Node> elements) {
        this.mark = mark;
        this.path = path;
        this.token = token;
        this.text = text;
        this.fields = fields;
        this.keys = keys;
        this.elements = elements;
    }

    /**
     * Reads a file.
     *
     * @param input its text
     * @return what it holds
     * @throws Unreadable if it is not JSON (or YAML), or has a key twice
     */
    public static Node of(Input input) {
        return NodeReader.read(input);
    }

    /**
     * The fields of an object.
     *
     * @return the values by key, in their order
     * @throws Unreadable if this is no object
     */
    public Map<String, Node> fields() {
        expect(token == JsonToken.START_OBJECT, "an object");
        return Collections.unmodifiableMap(fields);
    }

    /**
     * The fields of an object that may have these.
     *
     * @param known the keys that it may have
     * @return the values by key, in their order
     * @throws Unreadable if this is no object, or has another key; the nearest known one is named
     */
    public Map<String, Node> fields(List<String> known) {
        for (String key : fields().keySet()) {
            if (!known.contains(key)) {
                throw unreadableKey(key, "unknown key " + quoted(key) + Scalars.hint(key, known));
            }
        }
        return fields();
    }

    /**
     * A field of an object.
     *
     * @param key its key
     * @return the value, null if it is missing
     * @throws Unreadable if this is no object
     */
    public @Nullable Node get(String key) {
        return fields().get(key);
    }

    /**
     * A field that an object must have.
     *
     * @param key its key
     * @param what what it is for, as told where it is missing
     * @return the value
     * @throws Unreadable if this is no object, or the field is missing
     */
    public Node require(String key, String what) {
        Node field = get(key);
        if (field == null) {
            throw missing(key, what);
        }
        return field;
    }

    /**
     * Tells that a field is missing.
     *
     * @param key its key
     * @param what what it is for
     * @return the failure, at the place of this object
     */
    public Unreadable missing(String key, String what) {
        return mark.unreadable(place(path, key).toString(), "missing; " + what);
    }

    /**
     * Tells whether this is an object.
     *
     * @return true if so
     */
    public boolean isObject() {
        return token == JsonToken.START_OBJECT;
    }

    /**
     * Tells whether this is a list.
     *
     * @return true if so
     */
    public boolean isList() {
        return token == JsonToken.START_ARRAY;
    }

    /**
     * Tells whether this is a certain text.
     *
     * @param wanted the text
     * @return true if so
     */
    public boolean isText(String wanted) {
        return token == JsonToken.VALUE_STRING && text.equals(wanted);
    }

    /**
     * Tells whether nothing is given here: null, or in YAML no value at all.
     *
     * @return true if so
     */
    public boolean isNothing() {
        return token == JsonToken.VALUE_NULL;
    }

    /**
     * Where this stands in its file.
     *
     * @return the position of its first character
     */
    public Position position() {
        return mark.position();
    }

    /**
     * Where a key of this object stands.
     *
     * @param key the key
     * @return its position; that of the object itself where it has no such key
     */
    public Position position(String key) {
        return keyMark(key).position();
    }

    Mark mark() {
        return mark;
    }

    Mark keyMark(String key) {
        return keys.getOrDefault(key, mark);
    }

    Path path() {
        return path;
    }

    JsonToken token() {
        return token;
    }

    /** A text or number as it is written, true or false; empty for all else. */
    String written() {
        return text;
    }

    /** Keys that are no plain names stand in brackets, as codes do. */
    static Path place(Path path, String key) {
        List<Path.Step> steps = path.steps();
        boolean isPlain = PLAIN.matcher(key).matches();
        Path.Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        return isPlain || last == null || last.index() != null || last.key() != null ? path.field(key) : path.key(key);
    }

    /**
     * The elements of a list.
     *
     * @return the elements, in their order
     * @throws Unreadable if this is no list
     */
    public List<Node> elements() {
        expect(token == JsonToken.START_ARRAY, "a list");
        return Collections.unmodifiableList(elements);
    }

    /**
     * A text.
     *
     * @param expected what the text should be, such as {@code a date such as 2019-06-01}
     * @return the text
     * @throws Unreadable if this is no text
     */
    public String text(String expected) {
        expect(token == JsonToken.VALUE_STRING, expected);
        return text;
    }

    /**
     * A text that says something; a whole number is taken as its digits.
     *
     * @return the text
     * @throws Unreadable if this is neither, or blank
     */
    public String words() {
        expect(token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT, "text");
        if (text.isBlank()) {
            throw unreadable("must not be blank");
        }
        return text;
    }

    /**
     * A text, a number, true or false, as it is written.
     *
     * @return the text
     * @throws Unreadable if this is none of them
     */
    public String asWritten() {
        expect(token.isScalarValue() && token != JsonToken.VALUE_NULL, "text or a number");
        return text;
    }

    /**
     * True or false.
     *
     * @return which
     * @throws Unreadable if this is neither
     */
    public boolean yes() {
        expect(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE, "true or false");
        return token == JsonToken.VALUE_TRUE;
    }

    /**
     * A whole number.
     *
     * @return the number
     * @throws Unreadable if this is none, or too large for an {@code int}
     */
    public int count() {
        expect(token.isNumeric(), "a whole number");
        try {
            return Numbers.count(text);
        } catch (Refused e) {
            throw unreadable(e.problem());
        }
    }

    /**
     * Tells that this cannot be read.
     *
     * @param problem what is wrong
     * @return the failure, at this place
     */
    public Unreadable unreadable(String problem) {
        return mark.unreadable(path.toString(), problem);
    }

    /**
     * Tells that a key of this object cannot be read.
     *
     * @param key the key
     * @param problem what is wrong
     * @return the failure, at the place of the key
     */
    public Unreadable unreadableKey(String key, String problem) {
        return keyMark(key).unreadable(place(path, key).toString(), problem);
    }

    private void expect(boolean met, String expected) {
        if (!met) {
            throw unreadable("must be " + expected + ", is " + described());
        }
    }

    private String described() {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + quoted(text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + quoted(text);
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> "nothing";
        };
    }
}
