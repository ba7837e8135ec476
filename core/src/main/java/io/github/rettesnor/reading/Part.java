// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import org.jspecify.annotations.Nullable;

/**
 * How a value of one type is made of a node.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface Part<T> {

    /**
     * Makes the value.
     *
     * @param node the node
     * @param problems where problems within the node are added
     * @return the value, null if a problem was added
     * @throws BadValue if the node as a whole cannot be read
     * @throws IllegalArgumentException if there is no such value; the message is the problem
     */
    @Nullable
    T read(Node node, Problems problems) throws BadValue;
}
