// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Node;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record, written as an object whose keys are its components. A component that may be null may be missing.
 *
 * @param type the record
 * @param ignored keys that a file may have beside them, which say something to people only
 */
record RecordForm(Class<?> type, List<String> ignored) implements Form {

    static RecordForm of(Class<?> type) {
        return new RecordForm(type, List.of());
    }

    @Override
    public Object read(Node node) {
        return readOver(node, null);
    }

    /** What a file changes of a record: what it does not say stays as it is. */
    Object readOver(Node node, @Nullable Object base) {
        Fields fields = Fields.of(type);
        List<String> known = new ArrayList<>(fields.names());
        known.addAll(ignored);
        Map<String, Node> given = node.fields(known);
        @Nullable Object[] values = new @Nullable Object[fields.names().size()];
        for (Fields.Field field : fields.all()) {
            Node value = given.get(field.name());
            Object before = base == null ? null : field.of(base);
            if (value != null) {
                values[field.position()] = Forms.of(field).read(value);
            } else if (before == null && base == null && !isOptional(field)) {
                throw node.missing(field.name(), "it is needed here");
            } else {
                values[field.position()] = before;
            }
        }
        try {
            return fields.create(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw node.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private boolean isOptional(Fields.Field field) {
        RecordComponent component = type.getRecordComponents()[field.position()];
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Override
    public Object write(Object value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Fields.Field field : Fields.of(type).all()) {
            Object part = field.of(value);
            if (part != null) {
                tree.put(field.name(), Forms.of(field).write(part));
            }
        }
        return tree;
    }

    @Override
    public Map<String, Object> schema() {
        return schema(true);
    }

    /** The schema; of a whole record, or of what changes one. */
    Map<String, Object> schema(boolean whole) {
        List<String> required = Fields.of(type).all().stream()
                .filter(field -> whole && !isOptional(field))
                .map(Fields.Field::name)
                .toList();
        return Schema.object(properties(), required);
    }

    /** The schema of each field. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        Fields.of(type)
                .all()
                .forEach(field -> properties.put(field.name(), Forms.of(field).schema()));
        ignored.forEach(key -> properties.put(key, Map.of()));
        return properties;
    }
}
