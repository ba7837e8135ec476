// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Part;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.reading.Scalars;
import io.github.rettesnor.verdict.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of any parameter, as a change has it. */
final class ValueForm implements Form, Part<Value> {

    @Override
    public Value read(Node node, Problems problems) throws BadValue {
        Object written = plain(node);
        try {
            return Value.read(written);
        } catch (IllegalArgumentException e) {
            throw BadValue.not("parameter", node);
        }
    }

    private static Object plain(Node node) throws BadValue {
        return switch (node.kind()) {
            case OBJECT -> {
                Map<String, Object> tree = new LinkedHashMap<>();
                for (Node value : node.parts()) {
                    tree.put(value.key(), plain(value));
                }
                yield tree;
            }
            case LIST -> {
                List<Object> list = new ArrayList<>();
                for (Node element : node.parts()) {
                    list.add(plain(element));
                }
                yield list;
            }
            case TEXT -> node.written();
            case NUMBER -> Scalars.count(node);
            case TRUE -> true;
            case FALSE -> false;
            case NOTHING -> throw BadValue.not("parameter", node);
        };
    }

    @Override
    public Object write(Object value) {
        return ((Value) value).written();
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.map("description", "a value as a rule file writes it, such as NOK 850, 60 % or [SALARY]");
    }
}
