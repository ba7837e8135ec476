// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.verdict.Problem;
import java.util.Map;

/**
 * A value that a file has as a text, a number, true or false, and that is read as in any file.
 *
 * @param schema its JSON Schema
 */
record Plain(Map<String, Object> schema) implements Form {

    /** A value that is written as a text of some form. */
    static Plain text(String expected, String pattern) {
        return new Plain(Schema.map("type", "string", "pattern", pattern, "description", Problem.expected(expected)));
    }

    @Override
    public Object write(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
