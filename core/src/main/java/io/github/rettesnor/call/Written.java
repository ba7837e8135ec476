// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.reading.Node;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A value that is written as one text.
 *
 * @param expected what is expected, with an example
 * @param form its form
 * @param reading makes the value of the text
 * @param writing makes the text of the value
 */
record Written(String expected, Pattern form, Function<String, Object> reading, Function<Object, String> writing)
        implements Form {

    Written(String expected, String form, Function<String, Object> reading) {
        this(expected, form, reading, Object::toString);
    }

    Written(String expected, String form, Function<String, Object> reading, Function<Object, String> writing) {
        this(expected, Pattern.compile(form), reading, writing);
    }

    @Override
    public Object read(Node node) {
        String text = node.text(expected);
        if (!form.matcher(text).find()) {
            throw node.unreadable("must be " + expected + ", is '" + text + "'");
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw node.unreadable(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Object write(Object value) {
        return writing.apply(value);
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.map("type", "string", "pattern", form.pattern(), "description", expected);
    }
}
