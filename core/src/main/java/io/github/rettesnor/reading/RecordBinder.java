// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.rettesnor.model.StrictRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/** Makes records of nodes, by jackson-databind. */
final class RecordBinder {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new RecordsAsTheyAre())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.WRAP_EXCEPTIONS)
            .addModule(values())
            .build();

    private RecordBinder() {}

    /** Reads the record of a type from the root of a parser; what cannot be read is missing and noted in the parser. */
    static <T> T read(NodeParser nodes, Class<T> type) {
        return MAPPER.readerFor(type).readValue(nodes);
    }

    private static SimpleModule values() {
        return new SimpleModule("rettesnor-values")
                .addDeserializer(String.class, new ValueReader<>(String.class, Scalars::text))
                .addDeserializer(Boolean.class, new ValueReader<>(Boolean.class, Scalars::truth))
                .addDeserializer(Integer.class, new ValueReader<>(Integer.class, Scalars::count))
                .addDeserializer(BigDecimal.class, new ValueReader<>(BigDecimal.class, Scalars::amount))
                .addDeserializer(LocalDate.class, new ValueReader<>(LocalDate.class, Scalars::date))
                .addDeserializer(OffsetDateTime.class, new ValueReader<>(OffsetDateTime.class, Scalars::time))
                .addDeserializer(Currency.class, new ValueReader<>(Currency.class, Scalars::currency))
                .setDeserializerModifier(new Shapes());
    }

    /** In a host's mapper the annotation of a record leads here; here the record is bound by its components. */
    private static final class RecordsAsTheyAre extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated of) {
            Object found = super.findDeserializer(config, of);
            return found == StrictRecord.class ? null : found;
        }

        /** The constructors that other mappers must not use. */
        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated of) {
            JsonCreator.Mode mode = super.findCreatorAnnotation(config, of);
            return mode == JsonCreator.Mode.DISABLED ? null : mode;
        }
    }

    /** Objects and lists are looked at before they are bound. */
    private static final class Shapes extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> by) {
            if (bean.getBeanClass().isRecord()) {
                return new RecordReader(by, bean.getBeanClass());
            }
            return by instanceof ValueReader<?>
                    ? by
                    : new ValueReader<>(bean.getBeanClass(), node -> {
                        throw new IllegalArgumentException(
                                "a " + bean.getBeanClass().getName() + " is not read from documents");
                    });
        }

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription.Supplier bean, ValueDeserializer<?> by) {
            return new ConstantReader(type.getRawClass());
        }

        @Override
        public ValueDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription.Supplier bean,
                ValueDeserializer<?> by) {
            return new ShapeReader(by, Node.Kind.LIST);
        }

        @Override
        public ValueDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription.Supplier bean, ValueDeserializer<?> by) {
            return new ShapeReader(by, Node.Kind.OBJECT);
        }
    }
}
