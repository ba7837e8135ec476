// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads the constants of an enum by their names. */
final class ConstantReader extends StdDeserializer<Object> {

    private final Map<String, Object> constants = new LinkedHashMap<>();
    private final String name;

    ConstantReader(Class<?> type) {
        super(type);
        name = Keys.words(type.getSimpleName(), " ");
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
                throw BadValue.unknown(
                        "unknown-code",
                        Map.of("field", field(nodes), "code", Scalars.cut(text)),
                        text,
                        constants.keySet());
            }
            return constant;
        } catch (BadValue e) {
            nodes.refuse(e);
            return null;
        }
    }

    /** The name of the field that has the code; where a key of the file's own has it, that of the type. */
    private String field(NodeParser nodes) {
        List<Path.Step> steps = nodes.path().steps();
        Path.Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        return last == null || (nodes.isElement() && last.index() == null) ? name : last.name();
    }
}
