// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import java.util.Map;

/**
 * How a host's own class is judged: through the document that is made of it, and with each path under the host's own name.
 *
 * @param <T> the host's class
 * @param <D> the kind of document
 */
@FunctionalInterface
public interface DocumentView<T, D> {

    /**
     * Makes the document that is judged.
     *
     * @param own an object of the host's
     * @return the document, never null
     */
    D document(T own);

    /**
     * Returns where the host's class has what the document has. {@code lines} as {@code posts} makes {@code posts[2]} of {@code lines[2]};
     * {@code lines[].unitCost} as {@code posts[].price} makes {@code posts[2].price} of {@code lines[2].unitCost}. The longest path that
     * a path begins with counts; the rest of it stays as it is.
     *
     * @return paths of the host's class by those of the document, by default none: all names are the same
     */
    default Map<String, String> paths() {
        return Map.of();
    }
}
