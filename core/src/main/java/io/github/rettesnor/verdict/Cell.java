// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

/**
 * A cell of a spreadsheet.
 *
 * @param sheet the name of the sheet
 * @param cell the cell, such as {@code D10}
 */
public record Cell(String sheet, String cell) implements Location {

    /** The cell as spreadsheets write it, such as {@code Budsjett!D10}. */
    @Override
    public String toString() {
        return sheet + "!" + cell;
    }
}
