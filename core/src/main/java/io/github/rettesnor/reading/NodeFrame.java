// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** An object or list that is being read, and how far. */
final class NodeFrame extends TokenStreamContext {

    private final @Nullable NodeFrame parent;
    private final Node node;
    private final List<Node> parts;
    private int next;
    private @Nullable Node awaited;
    private @Nullable String name;
    private @Nullable Object value;
    private boolean hasCodes;

    NodeFrame(@Nullable NodeFrame parent, Node node) {
        super(node.kind() == Node.Kind.OBJECT ? TYPE_OBJECT : TYPE_ARRAY, -1);
        this.parent = parent;
        this.node = node;
        this.parts = node.parts();
    }

    Node node() {
        return node;
    }

    /** How many objects and lists are open, with this one. */
    int depth() {
        return parent == null ? 1 : parent.depth() + 1;
    }

    /** The path of the value that was begun last. */
    Path path() {
        Path from = parent == null ? Path.ROOT : parent.path();
        if (name != null) {
            return hasCodes ? from.key(name) : from.field(name);
        }
        return next == 0 ? from : from.index(next - 1);
    }

    /** The keys are codes and not the names of fields. */
    void hasCodes() {
        hasCodes = true;
    }

    /** Whether the values are elements of a list or map. */
    boolean isOfElements() {
        return !inObject() || hasCodes;
    }

    /** Goes on to the next value. Returns it, null at the end. */
    @Nullable
    Node next() {
        if (next >= parts.size()) {
            return null;
        }
        Node part = parts.get(next);
        next++;
        return part;
    }

    /** Notes that the key of a value was read, and that the value comes next. */
    void await(Node part) {
        awaited = part;
        name = part.key();
    }

    /** Returns the value whose key was read, null if none was. */
    @Nullable
    Node takeAwaited() {
        Node part = awaited;
        awaited = null;
        return part;
    }

    @Override
    public @Nullable NodeFrame getParent() {
        return parent;
    }

    @Override
    public @Nullable String currentName() {
        return name;
    }

    @Override
    public @Nullable Object currentValue() {
        return value;
    }

    @Override
    public void assignCurrentValue(@Nullable Object current) {
        value = current;
    }
}
