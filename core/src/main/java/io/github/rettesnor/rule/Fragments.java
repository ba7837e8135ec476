// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Keyed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes fragments of documents, as maps, lists and values, for the examples of requirements. */
public final class Fragments {

    /** A text that counts as written. */
    public static final String SOME_TEXT = "abc";

    private Fragments() {}

    /**
     * Returns the fragment that has a value at a place. An element of a list also gets what is needed to find it: its key.
     *
     * @param document the kind of document
     * @param place the place, such as {@code indicators[].measurement}
     * @param value the value; null for no value at all
     * @return the fragment
     * @throws IllegalArgumentException if documents of that kind have no such place
     */
    public static Map<String, Object> at(Class<?> document, String place, @Nullable Object value) {
        int dot = place.indexOf('.');
        String step = dot < 0 ? place : place.substring(0, dot);
        String rest = dot < 0 ? "" : place.substring(dot + 1);
        int bracket = step.indexOf('[');
        String name = bracket < 0 ? step : step.substring(0, bracket);
        String key = bracket < 0 ? null : step.substring(bracket + 1, step.length() - 1);
        Fields.Field field = Fields.of(document).get(name);
        if (field == null) {
            throw new IllegalArgumentException(document.getSimpleName() + " has no field " + name);
        }
        Object below = rest.isEmpty() ? value : at(field.element(), rest, value);
        Object found = key == null ? below : element(field, key, below);
        Map<String, Object> fragment = new LinkedHashMap<>();
        if (found != null) {
            fragment.put(name, found);
        }
        return fragment;
    }

    private static @Nullable Object element(Fields.Field list, String key, @Nullable Object below) {
        if (list.type() == Map.class) {
            return below == null ? null : Map.of(key, below);
        }
        if (!list.element().isRecord()) {
            return key.isEmpty() && below != null ? List.of(below) : below == null ? null : List.of(key);
        }
        Map<String, Object> element = new LinkedHashMap<>();
        boolean keyed = !key.isEmpty() && Keyed.class.isAssignableFrom(list.element());
        String code = Fields.of(list.element()).names().get(0);
        if (keyed) {
            element.put(code, key);
        }
        if (below == null && !key.isEmpty()) {
            return null;
        } else if (below != null && Fields.of(list.element()).get("text") != null) {
            element.put("text", SOME_TEXT);
        }
        if (below instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> element.put((String) name, value));
        }
        if (keyed) {
            element.put(code, key);
        }
        return List.of(element);
    }

    /**
     * Returns fields in the order in which they are named.
     *
     * @param namesAndValues a name, its value, and so on
     * @return the fields
     */
    public static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    /**
     * Returns a value that counts as given.
     *
     * @param type its type
     * @return the value
     */
    public static Object some(Class<?> type) {
        if (type == Boolean.class) {
            return true;
        } else if (type == Integer.class || type == BigDecimal.class) {
            return 1;
        } else if (type == Category.class) {
            return Category.OTHER.code();
        } else if (type == LocalDate.class) {
            return "2019-06-01";
        } else if (type == OffsetDateTime.class) {
            return "2019-06-01T12:00:00+02:00";
        }
        return type.isEnum()
                ? Arrays.asList(type.getEnumConstants()).get(0).toString()
                : type.isRecord() ? someRecord(Fields.of(type)) : SOME_TEXT;
    }

    private static Map<String, Object> someRecord(Fields fields) {
        Fields.Field name = fields.get("name");
        Fields.Field first = name == null ? fields.all().get(0) : name;
        return Map.of(first.name(), some(first.type()));
    }

    /**
     * Returns two fragments as one: fields of both, elements of lists by their position.
     *
     * @param first a fragment
     * @param second a fragment, which replaces what both have
     * @return both
     */
    public static Object merged(Object first, Object second) {
        if (first instanceof Map<?, ?> a && second instanceof Map<?, ?> b) {
            Map<Object, Object> both = new LinkedHashMap<>(a);
            b.forEach((key, value) -> both.merge(key, value, Fragments::merged));
            return both;
        }
        if (first instanceof List<?> a && second instanceof List<?> b) {
            List<Object> both = new ArrayList<>(a);
            for (int i = 0; i < b.size(); i++) {
                Object added = b.get(i);
                if (i < both.size() && !isAnother(both.get(i), added)) {
                    both.set(i, merged(both.get(i), added));
                } else {
                    both.add(added);
                }
            }
            return both;
        }
        return second;
    }

    /** Whether two elements of a list have different keys, as two persons with different parts. */
    private static boolean isAnother(Object element, Object added) {
        return element instanceof Map<?, ?> a
                && added instanceof Map<?, ?> b
                && a.get("role") instanceof String part
                && b.get("role") instanceof String other
                && !part.equals(other);
    }
}
