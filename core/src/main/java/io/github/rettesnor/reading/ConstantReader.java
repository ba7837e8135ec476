// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads the constants of an enum by their names. */
final class ConstantReader extends StdDeserializer<Object> {

    private final Map<String, Object> constants = new LinkedHashMap<>();

    ConstantReader(Class<?> type) {
        super(type);
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        NodeParser nodes = (NodeParser) parser;
        try {
            String text = Scalars.text(nodes.node());
            Object constant = constants.get(text);
            if (constant == null) {
                throw Scalars.unknown(
                        "unknown-code",
                        Map.of("field", nodes.field(), "code", Scalars.cut(text)),
                        text,
                        constants.keySet());
            }
            return constant;
        } catch (BadValue e) {
            nodes.refuse(e);
            return null;
        }
    }
}
