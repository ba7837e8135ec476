// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;

/** An element of a list that is found by its own key, as in the path {@code sections[summary]}. */
public interface Keyed {

    /**
     * The key of this element among its siblings.
     *
     * @return the key, or null if the element does not state it
     */
    @Nullable
    String key();
}
