// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.json.Notation;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Documents as JSON for the page. */
final class DocumentJson {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,6})?");

    private DocumentJson() {}

    /** The values of a file. What cannot be read as a value stands there as the text that it is. */
    static String of(Node node) {
        return Notation.JSON.write(tree(node));
    }

    /** A budget without what is missing in it. */
    static String of(Budget budget) {
        return Notation.JSON.write(tree(budget));
    }

    private static @Nullable Object tree(Node node) {
        return switch (node.kind()) {
            case OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                node.parts().forEach(part -> map.put(part.key(), tree(part)));
                yield map;
            }
            case LIST -> {
                List<@Nullable Object> list = new ArrayList<>();
                node.parts().forEach(part -> list.add(tree(part)));
                yield list;
            }
            case NUMBER -> NUMBER.matcher(node.written()).matches() ? new BigDecimal(node.written()) : node.written();
            case TRUE -> true;
            case FALSE -> false;
            case TEXT -> node.written();
            case NOTHING -> null;
        };
    }

    private static Object tree(Object value) {
        if (value instanceof Record) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Fields.Field field : Fields.of(value.getClass()).all()) {
                Object part = field.of(value);
                if (part != null && !(part instanceof List<?> list && list.isEmpty())) {
                    map.put(field.name(), tree(part));
                }
            }
            return map;
        } else if (value instanceof List<?> list) {
            return list.stream().map(DocumentJson::tree).toList();
        }
        return value;
    }
}
