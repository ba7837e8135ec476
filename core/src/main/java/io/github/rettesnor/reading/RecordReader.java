// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads records, after a check of their keys. */
final class RecordReader extends DelegatingDeserializer {

    private final Class<?> type;
    private final Keys keys;

    RecordReader(ValueDeserializer<?> by, Class<?> type) {
        super(by);
        this.type = type;
        this.keys = new Keys(type);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> by) {
        return new RecordReader(by, type);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        NodeParser nodes = (NodeParser) parser;
        boolean isDocument = nodes.manner() == Manner.DOCUMENT;
        try {
            Scalars.expect(
                    nodes.node().kind() == Node.Kind.OBJECT,
                    nodes.isAtRoot() && isDocument ? "document" : "OBJECT",
                    nodes.node());
        } catch (BadValue e) {
            nodes.refuse(e);
            return null;
        }
        int before = nodes.problems().count();
        keys.check(nodes, true);
        return isDocument ? super.deserialize(parser, context) : guarded(nodes, before, context);
    }

    /** A record of a file may refuse its values. Where some of them could not be read, its refusal adds nothing. */
    private @Nullable Object guarded(NodeParser nodes, int before, DeserializationContext context) {
        Node node = nodes.node();
        int depth = nodes.depth();
        try {
            return super.deserialize(nodes, context);
        } catch (RuntimeException e) {
            nodes.leave(depth);
            if (nodes.problems().count() == before) {
                nodes.problems().add(node, refusal(e));
            }
            return null;
        }
    }

    private static RuntimeException refusal(RuntimeException thrown) {
        Throwable cause = thrown instanceof DatabindException ? thrown.getCause() : thrown;
        if (cause instanceof IllegalArgumentException || cause instanceof DateTimeException) {
            return (RuntimeException) cause;
        }
        throw thrown;
    }
}
