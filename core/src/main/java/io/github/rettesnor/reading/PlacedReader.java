// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value and keeps its node with it. */
final class PlacedReader extends StdDeserializer<Placed<?>> {

    private final @Nullable ValueDeserializer<?> of;

    PlacedReader(@Nullable ValueDeserializer<?> of) {
        super(Placed.class);
        this.of = of;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType value = Objects.requireNonNull(context.getContextualType()).containedType(0);
        return new PlacedReader(context.findContextualValueDeserializer(value, property));
    }

    @Override
    public @Nullable Placed<?> deserialize(JsonParser parser, DeserializationContext context) {
        Node node = ((NodeParser) parser).node();
        Object value = Objects.requireNonNull(of).deserialize(parser, context);
        return value == null ? null : new Placed<>(value, node);
    }
}
