// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way along a path into a document. */
public final class Steps {

    private Steps() {}

    /**
     * Returns the value at a place of a document.
     *
     * @param document the document
     * @param path the place
     * @return the value, null if it or something on the way to it is missing
     */
    public static @Nullable Object value(Object document, Path path) {
        return value(document, path.steps());
    }

    /**
     * Returns the list that has an element, or the value at a place that is not an element of a list.
     *
     * @param document the document
     * @param path the place
     * @return the list or value, null if it or something on the way to it is missing
     */
    public static @Nullable Object list(Object document, Path path) {
        List<Path.Step> steps = new ArrayList<>(path.steps());
        if (!steps.isEmpty()) {
            Path.Step last = steps.remove(steps.size() - 1);
            steps.add(last.index() == null ? last : new Path.Step(last.name(), null, null));
        }
        return value(document, steps);
    }

    private static @Nullable Object value(Object document, List<Path.Step> steps) {
        Object value = document;
        for (Path.Step step : steps) {
            Object field = field(value, step.name());
            value = step.index() == null && step.key() == null ? field : element(field, index(field, step), step.key());
        }
        return value;
    }

    /** The value of a field of a record. */
    static @Nullable Object field(@Nullable Object owner, String name) {
        Fields.Field field =
                owner instanceof Record ? Fields.of(owner.getClass()).get(name) : null;
        return field == null || owner == null ? null : field.of(owner);
    }

    /** The position of the element of a list to which a step leads; null if it leads to none. */
    static @Nullable Integer index(@Nullable Object list, Path.Step step) {
        String key = step.key();
        return step.index() == null && key != null && !(list instanceof Map)
                ? (Integer) Keyed.find(list, key, Forms.NONE)
                : step.index();
    }

    /** The element of a list or map. */
    static @Nullable Object element(@Nullable Object of, @Nullable Integer index, @Nullable String key) {
        if (of instanceof Map<?, ?> map) {
            return map.get(key == null ? String.valueOf(index) : key);
        }
        return index != null && index >= 0 && of instanceof List<?> list && index < list.size()
                ? list.get(index)
                : null;
    }
}
