// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

/**
 * A cell of a table in a text document.
 *
 * @param table the number of the table in the document, from 1
 * @param row the number of the row in the table, from 1
 * @param column the number of the cell in the row, from 1
 */
public record TableCell(int table, int row, int column) implements Location {

    /** Table, row and column, such as {@code T1:R7:C2}. */
    @Override
    public String toString() {
        return "T" + table + ":R" + row + ":C" + column;
    }
}
