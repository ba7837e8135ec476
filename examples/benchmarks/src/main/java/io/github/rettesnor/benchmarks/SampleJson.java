// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The samples in the public format. */
public final class SampleJson {

    private SampleJson() {}

    /**
     * Returns an application as JSON.
     *
     * @param application the application
     * @return the JSON, without white space
     */
    public static String of(Application application) {
        return json(application);
    }

    private static String json(Object value) {
        if (value instanceof Record) {
            return Fields.of(value.getClass()).all().stream()
                    .filter(field -> isStated(field.of(value)))
                    .map(field -> quoted(field.name()) + ":" + json(field.of(value)))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(SampleJson::json).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return value instanceof Integer || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static boolean isStated(@Nullable Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    /** No text of the samples needs an escape. */
    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
