// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;

/**
 * A tree of nodes as the parser from which databind makes records. It knows the node and the path where it stands, and collects the
 * problems that are found there.
 */
final class NodeParser extends ParserMinimalBase {

    private final Node root;
    private final Manner manner;
    private final Problems problems;
    private final List<Path> unreadable = new ArrayList<>(0);
    private Node node;
    private @Nullable Frame frame;
    private boolean begun;

    NodeParser(Node root, Manner manner, Problems problems) {
        super(ObjectReadContext.empty());
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
        return frame != null && (!frame.inObject() || frame.hasCodes);
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
            frame.hasCodes = true;
        }
    }

    /** Passes over some values of the current object. */
    void only(Predicate<Node> bound) {
        if (frame != null) {
            frame.parts = node.parts().stream().filter(bound).toList();
        }
    }

    int depth() {
        int depth = 0;
        for (Frame at = frame; at != null; at = at.parent) {
            depth++;
        }
        return depth;
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
        Frame top = frame;
        if (!begun) {
            begun = true;
            _currToken = begin(root);
        } else if (top == null) {
            _currToken = null;
        } else if (top.awaited != null) {
            Node value = top.awaited;
            top.awaited = null;
            _currToken = begin(value);
        } else if (top.next >= top.parts.size()) {
            _currToken = pop(top);
        } else if (top.inObject()) {
            top.awaited = top.parts.get(top.next);
            top.name = top.awaited.key();
            top.next++;
            _currToken = JsonToken.PROPERTY_NAME;
        } else {
            Node element = top.parts.get(top.next);
            top.next++;
            _currToken = begin(element);
        }
        return _currToken;
    }

    private JsonToken begin(Node next) {
        node = next;
        return switch (next.kind()) {
            case OBJECT -> {
                frame = new Frame(frame, next);
                yield JsonToken.START_OBJECT;
            }
            case LIST -> {
                frame = new Frame(frame, next);
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

    private JsonToken pop(Frame top) {
        frame = top.parent;
        node = top.node;
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
        Frame top = frame;
        return top == null || top.name == null ? "" : top.name;
    }

    @Override
    public TokenStreamContext streamReadContext() {
        return frame == null ? new Frame(null, root) : frame;
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
    public TokenStreamLocation currentTokenLocation() {
        return TokenStreamLocation.NA;
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return TokenStreamLocation.NA;
    }

    @Override
    public Object streamReadInputSource() {
        return root;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public boolean hasStringCharacters() {
        return false;
    }

    @Override
    public char[] getStringCharacters() {
        return getString().toCharArray();
    }

    @Override
    public int getStringLength() {
        return getString().length();
    }

    @Override
    public int getStringOffset() {
        return 0;
    }

    @Override
    public BigDecimal getDecimalValue() {
        return new BigDecimal(node.written());
    }

    @Override
    public BigInteger getBigIntegerValue() {
        throw notRead();
    }

    @Override
    public Number getNumberValue() {
        return getDecimalValue();
    }

    @Override
    public NumberType getNumberType() {
        return NumberType.BIG_DECIMAL;
    }

    @Override
    public int getIntValue() {
        throw notRead();
    }

    @Override
    public long getLongValue() {
        throw notRead();
    }

    @Override
    public float getFloatValue() {
        throw notRead();
    }

    @Override
    public double getDoubleValue() {
        throw notRead();
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        throw notRead();
    }

    /** All single values are read from the node, by {@link Scalars}. */
    private static IllegalStateException notRead() {
        return new IllegalStateException("no document has such a value");
    }

    @Override
    public boolean isNaN() {
        return false;
    }

    @Override
    protected void _closeInput() {}

    @Override
    protected void _releaseBuffers() {}

    @Override
    protected void _handleEOF() {}

    /** An object or list that is being read, and how far. */
    private static final class Frame extends TokenStreamContext {

        private final @Nullable Frame parent;
        private final Node node;
        private List<Node> parts;
        private int next;
        private @Nullable Node awaited;
        private @Nullable String name;
        private @Nullable Object value;
        private boolean hasCodes;

        Frame(@Nullable Frame parent, Node node) {
            super(node.kind() == Node.Kind.OBJECT ? TYPE_OBJECT : TYPE_ARRAY, -1);
            this.parent = parent;
            this.node = node;
            this.parts = node.parts();
        }

        Path path() {
            Path from = parent == null ? Path.ROOT : parent.path();
            if (name != null) {
                return hasCodes ? from.key(name) : from.field(name);
            }
            return next == 0 ? from : from.index(next - 1);
        }

        @Override
        public @Nullable Frame getParent() {
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
}
