// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.model.Fields;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record, written as an object whose keys are its components. A component that may be null may be missing.
 *
 * @param type the record
 */
record RecordForm(Class<?> type) implements Form {

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
        return Schema.object(properties(), required());
    }

    /** The names of the fields that are needed. */
    List<String> required() {
        return Fields.of(type).all().stream()
                .filter(field -> !isOptional(field))
                .map(Fields.Field::name)
                .toList();
    }

    /** The schema of each field. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        Fields.of(type)
                .all()
                .forEach(field -> properties.put(field.name(), Forms.of(field).schema()));
        return properties;
    }
}
