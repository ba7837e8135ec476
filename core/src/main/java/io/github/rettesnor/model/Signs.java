// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

/**
 * What is white space, and what cannot be seen. The tables are the library's own, so that a text means the same whatever Unicode version
 * the JDK knows.
 */
final class Signs {

    /** White space of Unicode 16, first and last code point of each range. */
    private static final int[] WHITE = {
        0x9, 0xD, 0x20, 0x20, 0x85, 0x85, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F,
        0x205F, 0x205F, 0x3000, 0x3000
    };

    /**
     * Default_Ignorable_Code_Point of Unicode 16 (soft hyphen, joiners, Hangul fillers, variation selectors, tags and others), control
     * characters, interlinear annotation marks, Braille blank, hieroglyph format controls, lone surrogates, private use and
     * noncharacters.
     */
    private static final int[] INVISIBLE = {
        0x0, 0x8, 0xE, 0x1F, 0x7F, 0x84, 0x86, 0x9F, 0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4,
        0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xD800,
        0xF8FF, 0xFDD0, 0xFDEF, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0xFFFE, 0xFFFF, 0x13430,
        0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF, 0xF0000, 0x10FFFF
    };

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Signs() {}

    static boolean isWhite(int c) {
        return isIn(WHITE, c);
    }

    static boolean isInvisible(int c) {
        return isIn(INVISIBLE, c);
    }

    /** Letters, and digits and numbers of every kind, such as ①, Ⅳ and ½. */
    static boolean isLetterOrDigit(int c) {
        if (c < FIRST_BEYOND_ASCII) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> !isInvisible(c);
            default -> false;
        };
    }

    /** A mark that is written on the sign before it. */
    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** A sign that is a picture or a symbol, and not punctuation, such as ✈ and 😀. */
    static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL -> !isInvisible(c);
            default -> false;
        };
    }

    private static boolean isIn(int[] ranges, int c) {
        for (int i = 0; i < ranges.length && c >= ranges[i]; i += 2) {
            if (c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
