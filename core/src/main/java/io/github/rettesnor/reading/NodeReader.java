// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads tokens into nodes. A key that is given twice ends the parse, since it is not known which of its values is meant. */
final class NodeReader {

    /** More than any list of a document has. Each element may have a finding for each rule. */
    static final int MOST_ELEMENTS = 10_000;

    private final TokenSource tokens;
    private @Nullable Node open;
    private @Nullable String key;

    private NodeReader(TokenSource tokens) {
        this.tokens = tokens;
    }

    /** The whole of an input. */
    static Node read(Input input) {
        Node quick = input.isYaml() ? null : quick(input);
        return quick == null ? fromText(input) : quick;
    }

    /** The whole of some bytes; null where they have a fault. */
    private static @Nullable Node quick(Input input) {
        byte[] bytes = input.bytes();
        // the parser would pass over a second byte-order mark
        if (bytes == null
                || !Utf8.isValid(bytes)
                || (Utf8.beginsWithMark(bytes) && Utf8.isMark(bytes, Utf8.MARK_LENGTH))) {
            return null;
        }
        try (ByteTokens tokens = new ByteTokens(new ByteOrigin(input.name(), bytes, input.line()))) {
            Node node = new NodeReader(tokens).read(tokens.next());
            tokens.end();
            return node;
        } catch (TokenSource.Failure | JacksonException e) {
            return null;
        }
    }

    private static Node fromText(Input input) {
        try (Tokens tokens = new Tokens(input)) {
            NodeReader reader = new NodeReader(tokens);
            try {
                Node node = reader.read(tokens.next());
                tokens.end();
                return node;
            } catch (TokenSource.Failure e) {
                throw reader.unreadable(e);
            }
        }
    }

    /** The value that begins with a token that was read already. */
    static Node read(TokenSource tokens, JsonToken first) {
        NodeReader reader = new NodeReader(tokens);
        try {
            return reader.read(first);
        } catch (TokenSource.Failure e) {
            throw reader.unreadable(e);
        }
    }

    private Node read(JsonToken token) throws TokenSource.Failure {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> scalar(Node.Kind.TEXT, tokens.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Node.Kind.NUMBER, tokens.text());
            case VALUE_TRUE -> scalar(Node.Kind.TRUE, "");
            case VALUE_FALSE -> scalar(Node.Kind.FALSE, "");
            case VALUE_NULL -> scalar(Node.Kind.NOTHING, "");
            default ->
                throw new TokenSource.Failure(
                        tokens.origin().location(tokens.mark()), null, new BadValue("no-such-value", Map.of()));
        };
    }

    private Node scalar(Node.Kind kind, String text) {
        return Node.scalar(tokens.origin(), tokens.mark(), kind, text);
    }

    private Node object() throws TokenSource.Failure {
        Node object = Node.openObject(tokens.origin(), tokens.mark());
        Node outer = enter(object);
        long seen = 0;
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.text();
            int nameAt = tokens.markKey();
            key = name;
            // Only where a key before it has the same last bits of its hash code can it be given twice.
            long bit = 1L << name.hashCode();
            boolean isSure = (seen & bit) == 0;
            seen |= bit;
            if (!isSure && object.get(name) != null) {
                throw new TokenSource.Failure(
                        tokens.origin().location(nameAt),
                        null,
                        new BadValue("given-twice", Map.of("key", Scalars.cut(name))));
            }
            object.put(name, nameAt, read(tokens.next()));
            key = null;
        }
        open = outer;
        return object;
    }

    private Node list() throws TokenSource.Failure {
        Node list = Node.openList(tokens.origin(), tokens.mark());
        Node outer = enter(list);
        for (JsonToken next = tokens.next(); next != JsonToken.END_ARRAY; next = tokens.next()) {
            if (list.parts().size() == MOST_ELEMENTS) {
                throw new TokenSource.Failure(
                        tokens.origin().location(tokens.mark()),
                        null,
                        new BadValue("too-many-elements", Map.of("most", Integer.toString(MOST_ELEMENTS))));
            }
            list.add(read(next));
        }
        open = outer;
        return list;
    }

    private @Nullable Node enter(Node node) {
        Node outer = open;
        node.standIn(outer, key);
        open = node;
        key = null;
        return outer;
    }

    private Unreadable unreadable(TokenSource.Failure failure) {
        return new Unreadable(new Problem(
                tokens.origin().input(),
                failure.location(),
                path(failure.key() == null ? key : failure.key()),
                failure.problem().kind(),
                failure.problem().values()));
    }

    private Path path(@Nullable String at) {
        Node owner = open;
        if (owner == null) {
            return Path.ROOT;
        } else if (owner.kind() == Node.Kind.LIST) {
            return owner.path().index(owner.parts().size());
        }
        return at == null ? owner.path() : owner.path().under(at);
    }
}
