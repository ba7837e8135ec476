// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of an input, with its place: an object, a list, a text, a number, true or false, or nothing. Every format is
 * read into nodes, and documents are made of nodes only.
 *
 * <p>Nodes do not change once they are read. A reader of a further format makes them by {@link Nodes}.
 */
public final class Node {

    static final int NO_KEY = -1;

    private final Origin origin;
    private final int at;
    private final Kind kind;
    private final String text;
    private final List<Node> parts;

    private @Nullable BadValue fault;
    private List<Problem> notes = List.of();
    private @Nullable KeyIndex byKey;
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

    /** A text that is not a value of any type, for a reason that its format knows. */
    static Node faulty(Origin origin, String text, BadValue fault) {
        Node node = scalar(origin, 0, Kind.TEXT, text);
        node.fault = fault;
        return node;
    }

    /** Why this cannot be read as a value of any type, null if it can. */
    @Nullable
    BadValue fault() {
        return fault;
    }

    /** Notes what is wrong with the input besides its values. */
    void note(List<Problem> problems) {
        notes = List.copyOf(problems);
    }

    /** The problems of the input that are not those of a value. */
    List<Problem> notes() {
        return notes;
    }

    /** Puts a value into an object that is being read, under a key that it does not have. */
    void put(String name, int nameAt, Node value) {
        value.parent = this;
        value.key = name;
        value.keyAt = nameAt;
        parts.add(value);
        if (byKey != null) {
            byKey.nodes().put(name, value);
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

    /** This object or list with other parts; what was not changed keeps its place. */
    Node with(List<Node> others) {
        Node copy = new Node(origin, at, kind, "", others);
        copy.keyAt = keyAt;
        copy.parent = parent;
        copy.key = key;
        copy.index = index;
        copy.notes = notes;
        return copy;
    }

    /** This value under another key, at the same place. */
    Node under(String name) {
        Node copy = new Node(origin, at, kind, text, parts);
        copy.parent = parent;
        copy.key = name;
        copy.fault = fault;
        return copy;
    }

    /** A node of another kind in the place of this one. */
    Node instead(Kind other, String written) {
        Node copy = new Node(origin, at, other, written, List.of());
        copy.keyAt = keyAt;
        return copy;
    }

    /** {@return the kind of this node} */
    public Kind kind() {
        return kind;
    }

    /** {@return the name of the input that this node comes from} */
    public String input() {
        return origin.input();
    }

    /** {@return the place of this node in its input} */
    public Location location() {
        return origin.location(at);
    }

    /** {@return the place of the key of this node; the place of the node itself if it has no key} */
    public Location keyLocation() {
        return keyAt == NO_KEY ? location() : origin.keyLocation(keyAt, at);
    }

    /** {@return the path of this node in its input, see {@link Path#under}} */
    public Path path() {
        Node owner = parent;
        if (owner == null) {
            return Path.ROOT;
        }
        return key == null ? owner.path().index(index) : owner.path().under(key);
    }

    /** {@return the text, the digits of the number, true or false, as it is written; empty for all other kinds} */
    public String written() {
        return switch (kind) {
            case TRUE -> "true";
            case FALSE -> "false";
            default -> text;
        };
    }

    /** {@return the values of an object or the elements of a list, in their order; none if this is neither} */
    public List<Node> parts() {
        return Collections.unmodifiableList(parts);
    }

    /**
     * {@return the key of this value of an object}
     *
     * @throws NullPointerException if this is not a value of an object
     */
    public String key() {
        return Objects.requireNonNull(key);
    }

    /**
     * {@return the value of a key, null if this is not an object or has no such key}
     *
     * @param name the key
     */
    public @Nullable Node get(String name) {
        if (kind != Kind.OBJECT) {
            return null;
        }
        KeyIndex index = byKey;
        if (index == null && parts.size() > KeyIndex.FEW) {
            index = KeyIndex.of(parts);
            byKey = index;
        }
        return index == null ? KeyIndex.find(name, parts) : index.nodes().get(name);
    }

    /**
     * {@return whether this is one of some kinds}
     *
     * @param kinds the kinds
     */
    public boolean is(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }

    /** {@return line and column of this node; the beginning if the input is not a text} */
    public Position position() {
        return location() instanceof Position position ? position : Position.START;
    }

    /** The kind and text of this node, such as {@code TEXT 'x'}. */
    @Override
    public String toString() {
        return kind + (text.isEmpty() ? "" : " " + "'" + Scalars.cut(text) + "'");
    }
}
