// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import org.jspecify.annotations.Nullable;

/**
 * A cell that is not empty.
 *
 * @param row the row, from 1
 * @param column the column, from 1
 * @param kind the kind of its content
 * @param text the text, a number's digits, an error such as {@code #REF!}
 * @param currency the currency that the cell's format shows, null if it shows none
 */
record SheetCell(
        int row,
        int column,
        Kind kind,
        String text,
        @Nullable String currency) {

    private static final int LETTERS = 26;

    SheetCell(int row, int column, Kind kind, String text) {
        this(row, column, kind, text, null);
    }

    /** The kind of content of a cell. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        PERCENT,
        /** A number that is shown in thousands or millions. */
        SCALED,
        /** A number that is not shown. */
        UNSEEN,
        TRUTH,
        ERROR,
        /** A formula that was never calculated. */
        NO_VALUE
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** The address as spreadsheets write it, such as {@code D10}. */
    String address() {
        return address(row, column);
    }

    static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** The column of an address such as {@code D10}; 0 if it has none. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && i < 3 && Character.isLetter(address.charAt(i)); i++) {
            column = column * LETTERS + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
        }
        return column;
    }
}
