// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.model.Fields;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyMetadata;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads records by the names of their components. The reader of databind would buffer their values, so that it knew neither the place nor
 * the path of a key that a record does not have.
 */
final class RecordReader extends StdDeserializer<Object> {

    private final Keys keys;
    private final Constructor<?> constructor;
    private final ValueDeserializer<?>[] components;

    RecordReader(Class<?> type) {
        super(type);
        keys = new Keys(type);
        constructor = constructor(type);
        components = new ValueDeserializer<?>[type.getRecordComponents().length];
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> own = type.getDeclaredConstructor(types);
            if (own.trySetAccessible()) {
                return own;
            }
            throw new IllegalArgumentException(type.getName() + " is not open to be read");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " lacks its own constructor", e);
        }
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public void resolve(DeserializationContext context) {
        int position = 0;
        for (RecordComponent component : handledType().getRecordComponents()) {
            JavaType type = context.constructType(component.getGenericType());
            components[position] = context.findContextualValueDeserializer(
                    type,
                    new BeanProperty.Std(
                            PropertyName.construct(component.getName()),
                            type,
                            null,
                            null,
                            PropertyMetadata.STD_OPTIONAL));
            position++;
        }
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
        return isDocument ? read(nodes, context) : guarded(nodes, before, context);
    }

    /** What is not given, or is nothing, is null in the record. */
    private Object read(NodeParser nodes, DeserializationContext context) {
        @Nullable Object[] values = new @Nullable Object[components.length];
        int next = 0;
        while (nodes.nextToken() == JsonToken.PROPERTY_NAME) {
            int position = keys.position(nodes.currentName(), next);
            JsonToken first = nodes.nextToken();
            if (position == Keys.UNKNOWN || keys.isBlank(position, nodes.node(), nodes.manner())) {
                nodes.skipChildren();
            } else if (first != JsonToken.VALUE_NULL) {
                values[position] = components[position].deserialize(nodes, context);
            }
            next = position + 1;
        }
        return Fields.create(constructor, values);
    }

    /** A record of a file may refuse its values. Where some of them could not be read, its refusal adds nothing. */
    private @Nullable Object guarded(NodeParser nodes, int before, DeserializationContext context) {
        Node node = nodes.node();
        int depth = nodes.depth();
        try {
            return read(nodes, context);
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
