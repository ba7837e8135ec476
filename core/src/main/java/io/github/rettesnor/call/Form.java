// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import java.util.Map;

/** How one type of value is written in a file. */
interface Form {

    /** The value as a tree of maps, lists, texts, numbers and truth values. */
    Object write(Object value);

    /** The JSON Schema of the value. */
    Map<String, Object> schema();
}
