// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object by key. A record, since another thread that sees one must see all that was put into it.
 *
 * @param nodes the values
 */
record KeyIndex(Map<String, Node> nodes) {

    /** So many keys are compared one by one faster than they are looked up. */
    static final int FEW = 12;

    static KeyIndex of(List<Node> values) {
        Map<String, Node> nodes = new HashMap<>();
        for (Node value : values) {
            nodes.put(value.key(), value);
        }
        return new KeyIndex(nodes);
    }

    /** Compares the keys one by one. */
    static @Nullable Node find(String key, List<Node> values) {
        for (Node value : values) {
            if (key.equals(value.key())) {
                return value;
            }
        }
        return null;
    }
}
