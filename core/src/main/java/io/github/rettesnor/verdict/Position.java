// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

/**
 * A position in the text of a document.
 *
 * @param line the line, from 1
 * @param column the column, from 1; one for each Unicode character (code point)
 */
public record Position(int line, int column) implements Location {

    /** The beginning of a text. */
    public static final Position START = new Position(1, 1);

    /** Line and column, such as {@code 82:5}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
