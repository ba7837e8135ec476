// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts that JSON Schemas are made of, as trees. */
final class Schema {

    private Schema() {}

    /** A map in the order of its entries, given as key, value, key, value. */
    static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }

    /** An object that may have these fields and no others. */
    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = map("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** An object that may have any keys of one form. */
    static Map<String, Object> keyed(String keys, Object values) {
        return map("type", "object", "propertyNames", map("pattern", keys), "additionalProperties", values);
    }

    static Map<String, Object> list(Object elements) {
        return map("type", "array", "items", elements);
    }

    static Map<String, Object> reference(String definition) {
        return map("$ref", "#/$defs/" + definition);
    }

    /** A schema that refers to no other. */
    static Map<String, Object> file(String name, String title, Map<String, Object> schema) {
        Map<String, Object> file = map(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:rettesnor:" + name,
                "$comment",
                "Generated from the code by io.github.rettesnor.call.Schemas; the build fails when it is stale.",
                "title",
                title);
        file.putAll(schema);
        return file;
    }
}
