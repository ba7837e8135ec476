// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.util.ServiceLoader;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads the records of documents wherever any Jackson mapper meets them, as strictly as the library itself. Only the annotation of the
 * records leads here, so that a mapper without the library's module cannot read them in another way.
 *
 * <p>What happens before a mapper comes here is the host's:
 * <ul>
 *   <li>a literal {@code null} is null, as for any other type;
 *   <li>where a mapper reads a tree first, a key that is given twice has lost one of its values, and a number may have been rounded to a
 *       {@code double};
 *   <li>a parser that is configured to accept comments, single quotes or other extensions of JSON accepts them;
 *   <li>what follows the end of a document is the mapper's to refuse;
 *   <li>a type id that is missing or unknown in a polymorphic property is read as null where the mapper is so configured;
 *   <li>an annotation that names another deserializer, on a property of the host's or by a mix-in, replaces this one.
 * </ul>
 */
public final class StrictRecord extends ValueDeserializer<Object> {

    private final Class<?> type;

    /** For Jackson, which asks for the type afterwards. */
    public StrictRecord() {
        this(Object.class);
    }

    private StrictRecord(Class<?> type) {
        this.type = type;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new StrictRecord(context.getContextualType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return Readers.FIRST.read(parser, type);
    }

    /** How a record is made of the tokens of a parser. The model does not know the reader, which is found as a service. */
    public interface Reader {

        /**
         * Reads a record.
         *
         * @param parser the tokens; the current one is the first of the record
         * @param type the record's type
         * @return the record
         */
        Object read(JsonParser parser, Class<?> type);
    }

    private static final class Readers {
        static final Reader FIRST = ServiceLoader.load(Reader.class, Reader.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reader of documents is missing from this library"));
    }
}
