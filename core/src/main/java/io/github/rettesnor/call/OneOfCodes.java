// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.reading.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A constant of an enum, written as its name.
 *
 * @param type the enum
 */
record OneOfCodes(Class<?> type) implements Form {

    @Override
    public Object read(Node node) {
        List<String> known = codes();
        String text = node.text("one of " + String.join(", ", known));
        int position = known.indexOf(text);
        if (position < 0) {
            throw node.unreadable("unknown code '" + text + "'" + Nearest.choice(text, known));
        }
        return type.getEnumConstants()[position];
    }

    @Override
    public Object write(Object value) {
        return ((Enum<?>) value).name();
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.map("enum", codes());
    }

    private List<String> codes() {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
