// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of an object by key. A record, since another thread that sees one must see all that was put into it.
 *
 * @param nodes the values
 */
record KeyIndex(Map<String, Node> nodes) {

    static KeyIndex of(List<Node> values) {
        Map<String, Node> nodes = new HashMap<>();
        for (Node value : values) {
            nodes.put(value.key(), value);
        }
        return new KeyIndex(nodes);
    }
}
