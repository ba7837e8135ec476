// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Part;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.reading.Scalars;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A value that is written as one text of a form of its own.
 *
 * @param expected what is expected, among the words of problems
 * @param form its form
 * @param reading makes the value of the text
 * @param writing makes the text of the value
 */
record Written<T>(String expected, Pattern form, Reading<T> reading, Function<Object, String> writing)
        implements Form, Part<T> {

    /** No form has longer texts. A regular expression with repeated groups needs a stack as deep as the text is long. */
    private static final int LONGEST = 1_000;

    Written(String expected, String form, Reading<T> reading) {
        this(expected, form, reading, Object::toString);
    }

    Written(String expected, String form, Reading<T> reading, Function<Object, String> writing) {
        this(expected, Pattern.compile(form), reading, writing);
    }

    @Override
    public T read(Node node, Problems problems) throws BadValue {
        if (!node.is(Node.Kind.TEXT)) {
            throw BadValue.not(expected, node);
        } else if (node.written().length() > LONGEST
                || !form.matcher(node.written()).find()) {
            throw notOfForm(node);
        }
        try {
            return reading.of(node.written());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw notOfForm(node);
        }
    }

    private BadValue notOfForm(Node node) {
        return new BadValue("not-of-form", Map.of("expected", expected, "text", Scalars.cut(node.written())));
    }

    @Override
    public Object write(Object value) {
        return writing.apply(value);
    }

    @Override
    public Map<String, Object> schema() {
        return Plain.text(expected, form.pattern()).schema();
    }

    /** Makes a value of a text of the right form. */
    interface Reading<T> {
        T of(String text) throws BadValue;
    }
}
