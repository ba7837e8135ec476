// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.reading.Node;
import io.github.rettesnor.verdict.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** A value of any parameter, as a change has it. */
final class ValueForm implements Form {

    @Override
    public Object read(Node node) {
        try {
            return Value.read(plain(node));
        } catch (IllegalArgumentException e) {
            throw node.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Object plain(Node node) {
        if (node.is(Node.Kind.OBJECT)) {
            Map<String, Object> tree = new LinkedHashMap<>();
            node.fields().forEach((key, value) -> tree.put(key, plain(value)));
            return tree;
        } else if (node.is(Node.Kind.LIST)) {
            return node.elements().stream().map(ValueForm::plain).toList();
        }
        if (node.is(Node.Kind.TEXT)) {
            return node.written();
        }
        return node.is(Node.Kind.TRUE, Node.Kind.FALSE) ? node.yes() : node.count();
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
