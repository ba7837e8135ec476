// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.util.regex.Pattern;

/** The texts of a workbook, in which a character can stand as its number: {@code _x000D_} is a carriage return. */
final class CellText {

    private static final Pattern NUMBERED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text that a workbook means. */
    static String read(String stored) {
        return NUMBERED.matcher(stored)
                .replaceAll(character -> String.valueOf((char) Integer.parseInt(character.group(1), 16))
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
    }

    /** A text as a workbook keeps it. */
    static String write(String text) {
        return LIKE_A_NUMBER.matcher(text).replaceAll("_x005F_");
    }
}
