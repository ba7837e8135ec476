// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.reading.Node;
import java.util.Map;

/** How one type of value is written in a file. */
interface Form {

    /** The value that a file holds here. */
    Object read(Node node);

    /** The value as a tree of maps, lists, texts, numbers and truth values. */
    Object write(Object value);

    /** What a JSON Schema says of it. */
    Map<String, Object> schema();
}
