// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * The public form of the values of a type, whatever settings a mapper has.
 *
 * @param <T> the type
 * @param type the type
 * @param writer writes a value
 * @param reader reads one
 */
record JsonForm<T>(Class<T> type, Writer<T> writer, Function<Part, ? extends T> reader) {

    ValueSerializer<T> serializer() {
        return new Serializer<>(writer);
    }

    /** Reads values of this type or of one of its subtypes. */
    ValueDeserializer<Object> deserializer(Class<?> wanted) {
        return new Deserializer(wanted, reader);
    }

    /** Writes a value as JSON. */
    interface Writer<T> {
        void write(JsonGenerator out, T value);
    }

    private static final class Serializer<T> extends ValueSerializer<T> {

        private final Writer<T> writer;

        Serializer(Writer<T> writer) {
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            writer.write(out, value);
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
            writer.write(out, value);
        }
    }

    private static final class Deserializer extends ValueDeserializer<Object> {

        private final Class<?> wanted;
        private final Function<Part, ?> reader;

        Deserializer(Class<?> wanted, Function<Part, ?> reader) {
            this.wanted = wanted;
            this.reader = reader;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            JsonNode tree = context.readTree(in);
            try {
                return wanted.cast(new Part(tree, "").read(reader::apply));
            } catch (IllegalArgumentException | ClassCastException e) {
                return context.<Object>reportInputMismatch(
                        wanted, "%s cannot be read: %s", wanted.getSimpleName(), e.getMessage());
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
            return deserialize(in, context);
        }
    }
}
