// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads lists and maps, and refuses what is neither before databind meets it. What cannot be read of a file's is left out. */
final class ShapeReader extends DelegatingDeserializer {

    private final Node.Kind kind;

    ShapeReader(ValueDeserializer<?> by, Node.Kind kind) {
        super(by);
        this.kind = kind;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> by) {
        return new ShapeReader(by, kind);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        NodeParser nodes = (NodeParser) parser;
        try {
            Scalars.expect(nodes.node().kind() == kind, kind.name(), nodes.node());
        } catch (BadValue e) {
            nodes.refuse(e);
            return null;
        }
        if (kind == Node.Kind.OBJECT) {
            nodes.inMap();
        }
        Object read = super.deserialize(parser, context);
        if (nodes.manner() != Manner.DOCUMENT) {
            Collection<?> values = read instanceof Map<?, ?> map ? map.values() : (Collection<?>) read;
            values.removeIf(Objects::isNull);
        }
        return read;
    }
}
