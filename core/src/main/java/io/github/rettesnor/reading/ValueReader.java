// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads values of one type. A value that cannot be read is noted, and missing in the record. */
final class ValueReader<T> extends StdDeserializer<T> {

    private final Part<? extends T> alone;
    private final Part<? extends T> inList;

    ValueReader(Class<T> type, Part<? extends T> reading) {
        this(type, reading, reading);
    }

    /** A reader of values that are read otherwise where they are elements of a list. */
    ValueReader(Class<T> type, Part<? extends T> alone, Part<? extends T> inList) {
        super(type);
        this.alone = alone;
        this.inList = inList;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        boolean isElement = property != null && property.getType().isCollectionLikeType();
        return isElement ? new ValueReader<>(type(), inList) : this;
    }

    @SuppressWarnings("unchecked")
    private Class<T> type() {
        return (Class<T>) handledType();
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        NodeParser nodes = (NodeParser) parser;
        try {
            T value = alone.read(nodes.node(), nodes.problems());
            nodes.skipChildren();
            return value;
        } catch (BadValue e) {
            nodes.refuse(e);
        } catch (IllegalArgumentException | DateTimeException e) {
            Refusal.reasons(e).forEach(nodes::refuse);
        }
        return null;
    }
}
