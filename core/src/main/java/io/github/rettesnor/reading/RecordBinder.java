// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.StrictRecord;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/**
 * Makes records of nodes by the names of their components, with jackson-databind: documents, and what officers write in files.
 *
 * <p>In a file a component that is not {@code @Nullable} is needed, texts must not be blank, and a value that is null is refused. All
 * problems are collected. What cannot be read is null in its record, whatever the type of the component, and left out of lists and maps;
 * so a record is used only as far as it is checked for that, or where there are no problems.
 */
public final class RecordBinder {

    static final RecordBinder DOCUMENTS = new RecordBinder(
            Manner.DOCUMENT,
            new SimpleModule()
                    .setDeserializers(new Records(true))
                    .addDeserializer(
                            String.class, new ValueReader<>(String.class, of(Scalars::text), of(Scalars::code)))
                    .addDeserializer(Boolean.class, new ValueReader<>(Boolean.class, of(Scalars::truth)))
                    .addDeserializer(Category.class, new ValueReader<>(Category.class, of(Scalars::category)))
                    .addDeserializer(Integer.class, new ValueReader<>(Integer.class, of(Scalars::count)))
                    .addDeserializer(BigDecimal.class, new ValueReader<>(BigDecimal.class, of(Scalars::amount)))
                    .addDeserializer(OffsetDateTime.class, new ValueReader<>(OffsetDateTime.class, of(Scalars::time))));

    private final Manner manner;
    private final JsonMapper mapper;

    private RecordBinder(Manner manner, SimpleModule values) {
        this.manner = manner;
        values.addDeserializer(LocalDate.class, new ValueReader<>(LocalDate.class, of(Scalars::date)));
        values.addDeserializer(Currency.class, new ValueReader<>(Currency.class, of(Scalars::currency)));
        mapper = JsonMapper.builder()
                .annotationIntrospector(new RecordsAsTheyAre())
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .addModule(values.setDeserializerModifier(new Shapes()))
                .build();
    }

    /**
     * Returns a binder of files. It reads texts, whole numbers, true and false, days, currencies, constants of enums, lists, maps by text,
     * records of all these, {@link Placed} values, and keeps nodes as they are.
     *
     * @param parts how values of further types are made
     * @return the binder
     */
    public static RecordBinder ofFiles(Map<Class<?>, Part<?>> parts) {
        return new RecordBinder(Manner.FILE, files(parts));
    }

    /**
     * Returns a binder of files that are filled in: a key without a value counts as missing where the value may be missing.
     *
     * @param parts how values of further types are made
     * @return the binder
     */
    public static RecordBinder ofForms(Map<Class<?>, Part<?>> parts) {
        return new RecordBinder(Manner.FORM, files(parts));
    }

    private static SimpleModule files(Map<Class<?>, Part<?>> parts) {
        SimpleModule module = new SimpleModule()
                .setDeserializers(new Records(false))
                .addDeserializer(Placed.class, new PlacedReader(null));
        add(module, String.class, of(Scalars::words));
        add(module, boolean.class, of(Scalars::truth));
        add(module, Boolean.class, of(Scalars::truth));
        add(module, int.class, of(Scalars::count));
        add(module, Node.class, of(node -> node));
        parts.forEach((type, part) -> add(module, type, part));
        return module;
    }

    @SuppressWarnings("unchecked") // a part makes values of the type that it is given with
    private static <T> void add(SimpleModule module, Class<T> type, Part<?> part) {
        module.addDeserializer(type, new ValueReader<>(type, (Part<? extends T>) part));
    }

    private static <T> Part<T> of(Scalar<T> scalar) {
        return (node, problems) -> scalar.of(node);
    }

    /**
     * Makes a record.
     *
     * @param <T> the type of the record
     * @param node the node
     * @param type the type of the record
     * @param problems where problems are added
     * @return the record as far as it could be read, null if nothing of it could
     */
    public <T> @Nullable T read(Node node, Class<T> type, Problems problems) {
        return read(new NodeParser(node, manner, problems), type);
    }

    <T> @Nullable T read(NodeParser nodes, Class<T> type) {
        return mapper.readerFor(type).readValue(nodes);
    }

    /**
     * Makes a record of another: what is not given stays as it is.
     *
     * @param <T> the type of the record
     * @param node the node
     * @param base the other record, whose type is public
     * @param problems where problems are added
     * @return the record, null if there were problems
     */
    public <T> @Nullable T readOver(Node node, T base, Problems problems) {
        @SuppressWarnings("unchecked") // the class of an object
        Class<T> type = (Class<T>) base.getClass();
        int before = problems.count();
        Fields fields = Fields.of(type);
        @Nullable Object[] values = new @Nullable Object[fields.all().size()];
        if (node.kind() != Node.Kind.OBJECT) {
            problems.add(node, BadValue.not("OBJECT", node));
            return null;
        }
        NodeParser nodes = new NodeParser(node, manner, problems);
        nodes.nextToken();
        new Keys(type).check(nodes, false);
        for (RecordComponent component : type.getRecordComponents()) {
            Fields.Field field = Objects.requireNonNull(fields.get(component.getName()));
            Node given = node.get(field.name());
            values[field.position()] = given == null
                    ? field.of(base)
                    : mapper.readerFor(mapper.constructType(component.getGenericType()))
                            .readValue(new NodeParser(given, manner, problems));
        }
        try {
            return problems.count() == before ? type.cast(fields.create(values)) : null;
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(node, e);
            return null;
        }
    }

    /** How a single value is made of a node. */
    private interface Scalar<T> {
        T of(Node node) throws BadValue;
    }

    /** In a host's mapper the annotation of a record leads here; here the record is bound by its components. */
    private static final class RecordsAsTheyAre extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated of) {
            Object found = super.findDeserializer(config, of);
            return found == StrictRecord.class ? null : found;
        }
    }

    /** What is a record and not read as a single value is read by its components. */
    private static final class Records extends SimpleDeserializers {

        private static final long serialVersionUID = 1;

        private final boolean mustBePublic;

        Records(boolean mustBePublic) {
            this.mustBePublic = mustBePublic;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            ValueDeserializer<?> single = super.findBeanDeserializer(type, config, bean);
            if (single != null || !type.isRecordType()) {
                return single;
            } else if (mustBePublic) {
                Fields.of(type.getRawClass());
            }
            return new RecordReader(type.getRawClass());
        }
    }
}
