// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

/**
 * A value of a file with the node that it was made of, for what can be checked only later.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param at the node
 */
public record Placed<T>(T value, Node at) {}
