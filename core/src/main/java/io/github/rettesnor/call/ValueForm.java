// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.json.Node;
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
        if (node.isObject()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            node.fields().forEach((key, value) -> tree.put(key, plain(value)));
            return tree;
        } else if (node.isList()) {
            return node.elements().stream().map(ValueForm::plain).toList();
        }
        String text = node.asWritten();
        if (node.isText(text)) {
            return text;
        }
        return text.equals("true") || text.equals("false") ? node.yes() : node.count();
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
