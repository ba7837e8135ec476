// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of an input, with the place where it stands: an object, a list, a text, a number, true or false, or nothing. Every format is
 * read into nodes, and documents are made of nodes only.
 *
 * <p>A reader of a format makes nodes from the innermost outwards, each with its location. Nodes do not change once they are read.
 */
public final class Node {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+");
    private static final int NO_KEY = -1;

    /** So many keys are compared one by one faster than they are looked up. */
    private static final int FEW = 12;

    private final Origin origin;
    private final int at;
    private final Kind kind;
    private final String text;
    private final List<Node> parts;

    private @Nullable Map<String, Node> byKey;
    private int keyAt = NO_KEY;
    private @Nullable Node parent;
    private @Nullable String key;
    private int index;

    private Node(Origin origin, int at, Kind kind, String text, List<Node> parts) {
        this.origin = origin;
        this.at = at;
        this.kind = kind;
        this.text = text;
        this.parts = parts;
    }

    /** What a node is. */
    public enum Kind {
        /** Values by key. */
        OBJECT,
        /** Values in an order. */
        LIST,
        /** A text. */
        TEXT,
        /** A number, as the digits with which it is written. */
        NUMBER,
        /** True. */
        TRUE,
        /** False. */
        FALSE,
        /** No value: null in JSON, an empty cell. */
        NOTHING
    }

    static Node scalar(Origin origin, int at, Kind kind, String text) {
        return new Node(origin, at, kind, text, List.of());
    }

    /** An object, to be filled by {@link #put}. */
    static Node openObject(Origin origin, int at) {
        return new Node(origin, at, Kind.OBJECT, "", new ArrayList<>());
    }

    /** A list, to be filled by {@link #add}. */
    static Node openList(Origin origin, int at) {
        return new Node(origin, at, Kind.LIST, "", new ArrayList<>());
    }

    /** Puts a value into an object that is being read, under a key that it does not have. */
    void put(String name, int nameAt, Node value) {
        value.parent = this;
        value.key = name;
        value.keyAt = nameAt;
        parts.add(value);
        if (byKey != null) {
            byKey.put(name, value);
        }
    }

    /** Notes what this node will be put into, so that it has a path while it is being read. */
    void standIn(@Nullable Node owner, @Nullable String name) {
        parent = owner;
        key = name;
        index = owner == null ? 0 : owner.parts.size();
    }

    /** Adds an element to a list that is being read. */
    void add(Node element) {
        element.parent = this;
        element.index = parts.size();
        parts.add(element);
    }

    /**
     * A node that holds no other nodes.
     *
     * @param input the name of the input
     * @param location where it stands there
     * @param kind text, number, true, false or nothing
     * @param text the text, or a number's digits as JSON writes them; empty for the other kinds
     * @return the node
     */
    public static Node of(String input, Location location, Kind kind, String text) {
        if (kind == Kind.OBJECT || kind == Kind.LIST) {
            throw new IllegalArgumentException("a node of kind " + kind + " is made of other nodes");
        }
        return scalar(new Origin.Fixed(input, location), 0, kind, text);
    }

    /**
     * An object.
     *
     * @param input the name of the input
     * @param location where it stands there
     * @param fields the values by key, in their order; each of them is part of one object or list only
     * @return the node
     */
    public static Node object(String input, Location location, Map<String, Node> fields) {
        Node object = openObject(new Origin.Fixed(input, location), 0);
        fields.forEach((name, value) -> object.put(name, NO_KEY, value));
        return object;
    }

    /**
     * A list.
     *
     * @param input the name of the input
     * @param location where it stands there
     * @param elements the elements, in their order; each of them is part of one object or list only
     * @return the node
     */
    public static Node list(String input, Location location, List<Node> elements) {
        Node list = openList(new Origin.Fixed(input, location), 0);
        elements.forEach(list::add);
        return list;
    }

    /** This object or list with other parts; what was not changed keeps its place. */
    Node with(List<Node> others) {
        Node copy = new Node(origin, at, kind, "", others);
        copy.keyAt = keyAt;
        copy.parent = parent;
        copy.key = key;
        copy.index = index;
        return copy;
    }

    /** This value under another key, in the place where it stands. */
    Node under(String name) {
        Node copy = new Node(origin, at, kind, text, parts);
        copy.parent = parent;
        copy.key = name;
        return copy;
    }

    /** A node of another kind in the place of this one. */
    Node instead(Kind other, String written) {
        Node copy = new Node(origin, at, other, written, List.of());
        copy.keyAt = keyAt;
        return copy;
    }

    /**
     * What this node is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The name of the input that this node comes from.
     *
     * @return the name
     */
    public String input() {
        return origin.input();
    }

    /**
     * Where this node stands in its input.
     *
     * @return the location
     */
    public Location location() {
        return origin.location(at);
    }

    /**
     * Where the key of this node stands.
     *
     * @return the location; that of the node itself where it has no key
     */
    public Location keyLocation() {
        return keyAt == NO_KEY ? location() : origin.location(keyAt);
    }

    /**
     * The path of this node in its input. Keys that are not plain names stand in brackets, as codes do.
     *
     * @return the path
     */
    public Path path() {
        Node owner = parent;
        if (owner == null) {
            return Path.ROOT;
        }
        return key == null ? owner.path().index(index) : place(owner.path(), key);
    }

    static Path place(Path path, String key) {
        List<Path.Step> steps = path.steps();
        Path.Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        boolean isField = last == null || last.index() != null || last.key() != null;
        return isField || PLAIN.matcher(key).matches() ? path.field(key) : path.key(key);
    }

    /**
     * A text, the digits of a number, true or false, as it is written.
     *
     * @return the text; empty for all other kinds
     */
    public String written() {
        return switch (kind) {
            case TRUE -> "true";
            case FALSE -> "false";
            default -> text;
        };
    }

    /** The values of an object, or the elements of a list; none if this is neither. */
    List<Node> parts() {
        return parts;
    }

    /** The key of a value of an object. */
    String key() {
        return Objects.requireNonNull(key);
    }

    /** The value of a key; null if this is not an object or has no such key. */
    @Nullable
    Node value(String name) {
        if (kind != Kind.OBJECT) {
            return null;
        } else if (parts.size() > FEW) {
            return byKey().get(name);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (name.equals(parts.get(i).key)) {
                return parts.get(i);
            }
        }
        return null;
    }

    private Map<String, Node> byKey() {
        Map<String, Node> known = byKey;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (Node part : parts) {
                known.put(part.key(), part);
            }
            byKey = known;
        }
        return known;
    }

    /**
     * Whether this is one of some kinds.
     *
     * @param kinds the kinds
     * @return true if so
     */
    public boolean is(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }

    /**
     * The fields of an object.
     *
     * @return the values by key, in their order
     * @throws Unreadable if this is not an object
     */
    public Map<String, Node> fields() {
        expect(kind == Kind.OBJECT, "an object");
        return Collections.unmodifiableMap(byKey());
    }

    /**
     * The fields of an object that may have these.
     *
     * @param known the keys that it may have
     * @return the values by key, in their order
     * @throws Unreadable if this is not an object, or has another key; the nearest known one is named
     */
    public Map<String, Node> fields(List<String> known) {
        for (String name : fields().keySet()) {
            if (!known.contains(name)) {
                String hint = name.length() < 3 ? "" : Nearest.hint(name, known);
                throw unreadableKey(
                        name,
                        "unknown key " + "\'" + Scalars.cut(name) + "\'"
                                + (hint.isEmpty() ? "; known are " + String.join(", ", known) : hint));
            }
        }
        return fields();
    }

    /**
     * A field of an object.
     *
     * @param name its key
     * @return the value, null if it is missing
     * @throws Unreadable if this is not an object
     */
    public @Nullable Node get(String name) {
        return fields().get(name);
    }

    /**
     * A field that an object must have.
     *
     * @param name its key
     * @param what what it is for, as reported where it is missing
     * @return the value
     * @throws Unreadable if this is not an object, or the field is missing
     */
    public Node require(String name, String what) {
        Node field = get(name);
        if (field == null) {
            throw missing(name, what);
        }
        return field;
    }

    /**
     * Reports that a field is missing.
     *
     * @param name its key
     * @param what what it is for
     * @return the failure, at the place of this object
     */
    public Unreadable missing(String name, String what) {
        return new Unreadable(input(), location(), place(path(), name), "missing; " + what);
    }

    /**
     * The elements of a list.
     *
     * @return the elements, in their order
     * @throws Unreadable if this is not a list
     */
    public List<Node> elements() {
        expect(kind == Kind.LIST, "a list");
        return Collections.unmodifiableList(parts);
    }

    /**
     * A text.
     *
     * @param expected what the text should be, such as {@code a date such as 2019-06-01}
     * @return the text
     * @throws Unreadable if this is not a text
     */
    public String text(String expected) {
        expect(kind == Kind.TEXT, expected);
        return text;
    }

    /**
     * A text that is not blank; a whole number is taken as its digits.
     *
     * @return the text
     * @throws Unreadable if this is neither, or blank
     */
    public String words() {
        expect(kind == Kind.TEXT || (kind == Kind.NUMBER && Scalars.isWhole(text)), "text");
        if (text.isBlank()) {
            throw unreadable("must not be blank");
        }
        return text;
    }

    /**
     * A text, a number, true or false, as it is written.
     *
     * @return the text
     * @throws Unreadable if this is not one of them
     */
    public String asWritten() {
        expect(!is(Kind.OBJECT, Kind.LIST, Kind.NOTHING), "text or a number");
        return written();
    }

    /**
     * True or false.
     *
     * @return which
     * @throws Unreadable if this is neither
     */
    public boolean yes() {
        expect(is(Kind.TRUE, Kind.FALSE), "true or false");
        return kind == Kind.TRUE;
    }

    /**
     * A whole number.
     *
     * @return the number
     * @throws Unreadable if this is not one, or too large for an {@code int}
     */
    public int count() {
        try {
            return Scalars.count(this);
        } catch (BadValue e) {
            throw refused(e);
        }
    }

    /** The failure that this value cannot be read. */
    Unreadable refused(BadValue value) {
        return new Unreadable(new Problem(input(), location(), path(), value.kind(), value.values()));
    }

    /**
     * Reports that this cannot be read.
     *
     * @param problem what is wrong
     * @return the failure, at this place
     */
    public Unreadable unreadable(String problem) {
        return new Unreadable(input(), location(), path(), problem);
    }

    /**
     * Reports that a key of this object cannot be read.
     *
     * @param name the key
     * @param problem what is wrong
     * @return the failure, at the place of the key
     */
    public Unreadable unreadableKey(String name, String problem) {
        return new Unreadable(input(), location(name), place(path(), name), problem);
    }

    /**
     * Where a key of this object stands.
     *
     * @param name the key
     * @return its location; that of the object itself where it has no such key
     */
    public Location location(String name) {
        Node value = value(name);
        return value == null ? location() : value.keyLocation();
    }

    /**
     * Where this node stands in its text.
     *
     * @return line and column; the beginning if the input is not a text
     */
    public Position position() {
        return location() instanceof Position position ? position : Position.START;
    }

    private void expect(boolean met, String expected) {
        if (!met) {
            throw unreadable("must be " + expected + ", is " + described());
        }
    }

    private String described() {
        return switch (kind) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case TEXT -> "the text " + "\'" + Scalars.cut(text) + "\'";
            case NUMBER -> "the number " + "\'" + Scalars.cut(text) + "\'";
            case TRUE, FALSE -> written();
            case NOTHING -> "nothing";
        };
    }

    /** The kind and text of this node, such as {@code TEXT 'x'}. */
    @Override
    public String toString() {
        return kind + (text.isEmpty() ? "" : " " + "\'" + Scalars.cut(text) + "\'");
    }
}
