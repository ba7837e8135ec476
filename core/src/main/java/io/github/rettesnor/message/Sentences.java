// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import java.util.Locale;

/** How a sentence is written. */
public final class Sentences {

    private static final int REPLACEMENT = 0xFFFD;

    private Sentences() {}

    /**
     * Begins a text with a capital letter, in the way of the four languages and not of the machine's.
     *
     * @param text the text
     * @return the text with its first letter in upper case
     */
    public static String begin(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        int capital = Character.toUpperCase(first);
        return capital == first ? text : Character.toString(capital) + text.substring(Character.charCount(first));
    }

    /**
     * Writes a text so that it stays on its line and shows all that it holds: what would break the line, move the cursor or turn
     * the direction of writing is written as JSON escapes it.
     *
     * @param text the text
     * @return the text in one line
     */
    public static String oneLine(String text) {
        StringBuilder line = null;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (isPlain(c)) {
                if (line != null) {
                    line.appendCodePoint(c);
                }
            } else {
                line = line == null ? new StringBuilder(text.substring(0, at)) : line;
                line.append(escape(c));
            }
            at += Character.charCount(c);
        }
        return line == null ? text : line.toString();
    }

    private static boolean isPlain(int c) {
        if (c >= ' ' && c < 0x7f) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                StringBuilder escaped = new StringBuilder();
                for (char unit : Character.toChars(c)) {
                    escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
                yield escaped.toString();
            }
        };
    }

    /**
     * Returns a text as XML can hold it.
     *
     * @param text the text
     * @return the text, with {@code U+FFFD} for each character that XML has no place for
     */
    public static String inXml(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(point -> legal.appendCodePoint(isLegalInXml(point) ? point : REPLACEMENT));
        return legal.toString();
    }

    private static boolean isLegalInXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point > 0xFFFF;
    }
}
