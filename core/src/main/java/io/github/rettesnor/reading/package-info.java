// SPDX-License-Identifier: Apache-2.0

/**
 * Inputs in, documents out. An input of any format is read into one tree of {@linkplain io.github.rettesnor.reading.Node nodes}, each
 * with its place, and jackson-databind makes the document's records of it. All problems of an input are found at once, and none of
 * its values is converted to another type. Memory is bounded for any input.
 */
@NullMarked
package io.github.rettesnor.reading;

import org.jspecify.annotations.NullMarked;
