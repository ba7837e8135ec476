// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema of a kind of document: the fields that its record has, any of which may be missing or null. A list of codes takes
 * whole numbers too.
 */
final class DocumentSchema {

    private static final String RULE_SET = "ruleSet";
    private static final long LEAST_OUT_OF_BOUNDS = 1_000_000_000_000_000L;

    private DocumentSchema() {}

    static Map<String, Object> of(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(RULE_SET, text());
        properties.putAll(properties(type));
        return Schema.object(properties, List.of());
    }

    private static Map<String, Object> record(Class<?> type) {
        Map<String, Object> schema = Schema.object(properties(type), List.of());
        schema.put("type", List.of("object", "null"));
        return schema;
    }

    private static Map<String, Object> properties(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Fields.Field field : Fields.of(type).all()) {
            properties.put(field.name(), field(field));
        }
        return properties;
    }

    private static Map<String, Object> field(Fields.Field field) {
        if (field.type() == List.class) {
            Object elements = field.element() == String.class
                    ? Map.of("type", List.of("string", "integer", "null"))
                    : value(field.element());
            return Schema.map("type", List.of("array", "null"), "items", elements);
        } else if (field.type() == Map.class) {
            return Schema.map("type", List.of("object", "null"), "additionalProperties", value(field.element()));
        }
        return value(field.type());
    }

    private static Map<String, Object> value(Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        } else if (type == Category.class) {
            return Schema.map(
                    "type",
                    List.of("string", "null"),
                    "examples",
                    Category.ofFormat().stream().map(Category::code).toList());
        } else if (type.isEnum()) {
            List<Object> codes = new ArrayList<>(Arrays.asList(type.getEnumConstants()));
            codes.add(null);
            return Schema.map("enum", codes);
        } else if (type == String.class) {
            return text();
        } else if (type == Boolean.class) {
            return Schema.map("type", List.of("boolean", "null"));
        } else if (type == Integer.class) {
            return Schema.map(
                    "type", List.of("integer", "null"), "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
        } else if (type == BigDecimal.class) {
            return Schema.map(
                    "type",
                    List.of("number", "null"),
                    "exclusiveMinimum",
                    -LEAST_OUT_OF_BOUNDS,
                    "exclusiveMaximum",
                    LEAST_OUT_OF_BOUNDS);
        } else if (type == LocalDate.class) {
            return pattern(Patterns.DAY, "date");
        } else if (type == OffsetDateTime.class) {
            return pattern(Patterns.TIME, "time");
        } else if (type == Currency.class) {
            return pattern(Patterns.CURRENCY, "currency");
        }
        throw new IllegalArgumentException("a " + type.getName() + " is not read from documents");
    }

    private static Map<String, Object> text() {
        return Schema.map("type", List.of("string", "null"));
    }

    private static Map<String, Object> pattern(String pattern, String expected) {
        Map<String, Object> schema = Plain.text(expected, pattern).schema();
        schema.put("type", List.of("string", "null"));
        return schema;
    }
}
