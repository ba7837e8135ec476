// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads values of one type. A value that cannot be read is noted, and missing in the record. */
final class ValueReader<T> extends StdDeserializer<T> {

    private final Reading<T> reading;

    ValueReader(Class<T> type, Reading<T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        boolean isCode = handledType() == String.class
                && property != null
                && property.getType().isCollectionLikeType();
        return isCode ? new ValueReader<>(String.class, Scalars::code) : this;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        NodeParser nodes = (NodeParser) parser;
        try {
            return reading.of(nodes.node());
        } catch (BadValue e) {
            nodes.refuse(e);
            return null;
        }
    }

    /** How a value is made of a node. */
    interface Reading<T> {
        T of(Node node) throws BadValue;
    }
}
