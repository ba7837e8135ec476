// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * A tree of nodes as the parser from which databind makes records. It knows the node and the path where it stands, and collects the
 * problems that are found there.
 */
final class NodeParser extends TextParser {

    private final Node root;
    private final Manner manner;
    private final Problems problems;
    private final List<Path> unreadable = new ArrayList<>(0);
    private Node node;
    private @Nullable NodeFrame frame;
    private boolean begun;

    NodeParser(Node root, Manner manner, Problems problems) {
        this.root = root;
        this.manner = manner;
        this.problems = problems;
        this.node = root;
    }

    /** The node whose token is the current one; for a key the node that holds it. */
    Node node() {
        return node;
    }

    @SuppressWarnings("ReferenceEquality") // the root itself, not a node that is equal to it
    boolean isAtRoot() {
        return node == root;
    }

    /** Whether the current value is an element of a list or map. */
    boolean isElement() {
        return frame != null && frame.isOfElements();
    }

    Manner manner() {
        return manner;
    }

    Problems problems() {
        return problems;
    }

    /** The paths of the values that could not be read. */
    List<Path> unreadable() {
        return unreadable;
    }

    /** The path of the current value. */
    Path path() {
        if (manner != Manner.DOCUMENT) {
            return node.path();
        }
        return frame == null ? Path.ROOT : frame.path();
    }

    /** Notes that the current value cannot be read, and passes it over. */
    void refuse(BadValue value) {
        if (!isFull()) {
            Path path = path();
            problem(node.location(), path, value);
            unreadable(path);
        }
        skipChildren();
    }

    /** Notes a problem; where there are too many, that the document cannot be read as a whole. */
    void problem(Location location, Path path, BadValue value) {
        if (!problems.isFull()) {
            problems.add(new Problem(node.input(), location, path, value.kind(), value.values()));
        } else if (!isFull()) {
            problems.addLast(root);
            unreadable.clear();
            unreadable.add(Path.ROOT);
        }
    }

    /** Whether there are so many problems that no more are noted. */
    boolean isFull() {
        return problems.isOverfull();
    }

    /** Notes that a value cannot be read, or that one which is not given was meant to be given, under another key. */
    void unreadable(Path path) {
        if (!isFull()) {
            unreadable.add(path);
        }
    }

    /** The keys of the current object are codes and not the names of fields. */
    void inMap() {
        if (frame != null) {
            frame.hasCodes();
        }
    }

    int depth() {
        return frame == null ? 0 : frame.depth();
    }

    /** Goes to the end of the object or list at a depth, wherever within it the parser stands. */
    void leave(int depth) {
        while (depth() > depth && frame != null) {
            pop(frame);
        }
        if (depth() == depth && frame != null) {
            pop(frame);
        }
    }

    @Override
    public @Nullable JsonToken nextToken() {
        if (!begun) {
            begun = true;
            _currToken = begin(root);
        } else {
            _currToken = frame == null ? null : next(frame);
        }
        return _currToken;
    }

    private JsonToken next(NodeFrame top) {
        Node awaited = top.takeAwaited();
        if (awaited != null) {
            return begin(awaited);
        }
        Node part = top.next();
        if (part == null) {
            return pop(top);
        } else if (top.inObject()) {
            top.await(part);
            return JsonToken.PROPERTY_NAME;
        }
        return begin(part);
    }

    private JsonToken begin(Node next) {
        node = next;
        return switch (next.kind()) {
            case OBJECT -> {
                frame = new NodeFrame(frame, next);
                yield JsonToken.START_OBJECT;
            }
            case LIST -> {
                frame = new NodeFrame(frame, next);
                yield JsonToken.START_ARRAY;
            }
            case TEXT -> JsonToken.VALUE_STRING;
            case NUMBER -> JsonToken.VALUE_NUMBER_FLOAT;
            case TRUE -> JsonToken.VALUE_TRUE;
            case FALSE -> JsonToken.VALUE_FALSE;
            // In a file nothing is a value, which the reader of its type refuses; databind itself would take it for
            // missing.
            case NOTHING -> manner == Manner.DOCUMENT ? JsonToken.VALUE_NULL : JsonToken.VALUE_EMBEDDED_OBJECT;
        };
    }

    private JsonToken pop(NodeFrame top) {
        frame = top.getParent();
        node = top.node();
        _currToken = top.inObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        return _currToken;
    }

    @Override
    public NodeParser skipChildren() {
        if (frame != null && (_currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY)) {
            pop(frame);
        }
        return this;
    }

    @Override
    public String getString() {
        return _currToken == JsonToken.PROPERTY_NAME ? currentName() : node.written();
    }

    @Override
    public String currentName() {
        String name = frame == null ? null : frame.currentName();
        return name == null ? "" : name;
    }

    @Override
    public TokenStreamContext streamReadContext() {
        return frame == null ? new NodeFrame(null, root) : frame;
    }

    @Override
    public @Nullable Object currentValue() {
        return frame == null ? null : frame.currentValue();
    }

    @Override
    public void assignCurrentValue(@Nullable Object value) {
        if (frame != null) {
            frame.assignCurrentValue(value);
        }
    }

    @Override
    public Object streamReadInputSource() {
        return root;
    }
}
