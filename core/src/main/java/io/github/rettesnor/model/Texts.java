// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What counts as written. */
public final class Texts {

    private static final char FIRST_COMBINING = 0x300;

    private Texts() {}

    /**
     * Tells whether a text says nothing: it is missing, or holds only white space, no-break spaces and invisible
     * characters.
     *
     * @param text the text, may be null
     * @return true if there is nothing to read
     */
    public static boolean isBlank(@Nullable String text) {
        if (text == null) {
            return true;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isVisible(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a text names something: it has a letter or a digit.
     *
     * @param text the text
     * @return false for a dash, a blank or other signs only
     */
    public static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a text is for whoever reads it: in lower case, composed, without invisible characters, and with one space for each run of
     * white space within it. Texts that look alike but for letter case and spacing come to the same.
     *
     * @param text the text
     * @return the plain text
     */
    public static String plain(String text) {
        return (isPlain(text) ? text : spaced(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .toLowerCase(Locale.ROOT);
    }

    /** What nearly every text is: letters that stand for themselves, and single spaces between them. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c > ' ' && c < 0x7f) || (c >= 'À' && c < FIRST_COMBINING) || (c == ' ' && before != ' '))) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                apart = !spaced.isEmpty();
            } else if (Character.getType(c) != Character.FORMAT) {
                spaced.append(apart ? " " : "").append(c);
                apart = false;
            }
        }
        return spaced.toString();
    }

    private static boolean isVisible(int c) {
        if (c > ' ' && c < 0x7f) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }
}
