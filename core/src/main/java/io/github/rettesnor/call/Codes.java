// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import java.util.Arrays;
import java.util.Map;

/**
 * A constant of an enum, written as its name.
 *
 * @param type the enum
 */
record Codes(Class<?> type) implements Form {

    @Override
    public Object write(Object value) {
        return ((Enum<?>) value).name();
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.map(
                "enum",
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
    }
}
