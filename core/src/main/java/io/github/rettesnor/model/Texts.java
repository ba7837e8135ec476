// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What counts as written, and which texts are the same. */
public final class Texts {

    /** Texts that hold the place of an answer that is still to be given. */
    private static final Set<String> FILLERS = Set.of("n/a", "na", "tbd", "todo", "null", "xx", "xxx");

    private static final String DUMMY = "lorem ipsum";

    /** Numbers of at most two digits with a dot or bracket after or between them, and no per cent sign after them. */
    private static final Pattern NUMBERING =
            Pattern.compile("(?:[0-9]{1,2}(?:\\.[0-9]{1,2}){1,4}[.)]{0,2}|[0-9]{1,2}[.)]{1,2})(?![0-9.]|\\s*%)");

    private Texts() {}

    /**
     * Returns whether a text is written: it has a letter or a digit, and is not a filler. White space, invisible characters, punctuation
     * and pictures alone are not written; nor are, as the whole text in any case and with any punctuation around it, {@code n/a}, {@code
     * na}, {@code tbd}, {@code todo}, {@code null}, {@code xx} and {@code xxx}, nor what begins with {@code lorem ipsum}. A single letter
     * is written.
     *
     * @param text the text, null if it is missing
     * @return true if it is written
     */
    public static boolean isWritten(@Nullable String text) {
        int first = text == null ? -1 : firstLetterOrDigit(text);
        return text != null && first >= 0 && !isFiller(text, first);
    }

    private static int firstLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Signs.isLetterOrDigit(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFiller(String text, int first) {
        if (!mayBeFiller(text, first)) {
            return false;
        }
        String beginning = plain(beginning(text, first));
        return beginning.startsWith(DUMMY) || FILLERS.contains(trimmed(beginning));
    }

    /** Whether the first two signs may be those of a filler. Nearly every text begins with others, which stand for themselves. */
    private static boolean mayBeFiller(String text, int first) {
        char begin = text.charAt(first);
        if (begin >= 0x80) {
            return true;
        } else if ("nNtTxXlL".indexOf(begin) < 0 || first + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(first + 1);
        boolean isPlain = (next < 0x80 && Signs.isLetterOrDigit(next)) || (next >= 'À' && next <= 'ÿ');
        return !isPlain || "aAuUbBoOxX".indexOf(next) >= 0;
    }

    /** A text from a position on, up to one letter or digit more than the longest filler has. */
    private static String beginning(String text, int from) {
        int letters = 0;
        int end = from;
        while (end < text.length() && letters < DUMMY.length()) {
            int c = text.codePointAt(end);
            end += Character.charCount(c);
            letters += Signs.isLetterOrDigit(c) ? 1 : 0;
        }
        return text.substring(from, end);
    }

    /** A text that begins with a letter or digit, without the signs after its last one. */
    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && !Signs.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end);
    }

    /**
     * Returns whether a text names something, such as an activity: it is written, or it is a sign other than punctuation, such as ✈. A
     * dash names nothing.
     *
     * @param text the text, null if it is missing
     * @return true if it is a name
     */
    public static boolean isName(@Nullable String text) {
        if (text == null) {
            return false;
        }
        return firstLetterOrDigit(text) >= 0
                ? isWritten(text)
                : text.codePoints().anyMatch(Signs::isSymbol);
    }

    /**
     * Returns the plain form of a text: texts that look alike have the same. It is without invisible characters and marks that stand on
     * nothing, in Unicode's compatibility form (NFKC), with one space for each run of white space within it, and without letter case; ① and
     * 1 are the same, {@code STRASSE} and {@code Straße} too.
     *
     * @param text the text
     * @return the plain text
     */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(spaced(text), Normalizer.Form.NFKC);
        String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return spaced(Normalizer.normalize(folded, Normalizer.Form.NFKC));
    }

    /** What nearly every text is: letters that stand for themselves, and single spaces between them. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c > ' ' && c < 0x7f) || (c >= 'À' && c <= 'ÿ' && c != 'ß') || (c == ' ' && before != ' '))) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean apart = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Signs.isWhite(c)) {
                apart = true;
            } else if (!(Signs.isInvisible(c) || (apart && Signs.isMark(c)))) {
                spaced.append(apart && !spaced.isEmpty() ? " " : "").appendCodePoint(c);
                apart = false;
            }
        }
        return spaced.toString();
    }

    /**
     * Returns the words of a text: its plain form with a space for each run of signs that are not letters, digits or marks.
     *
     * @param text the text
     * @return the words, empty if it has none
     */
    public static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean apart = false;
        String plain = plain(text);
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Signs.isLetterOrDigit(c) || (Signs.isMark(c) && !apart)) {
                words.append(apart && !words.isEmpty() ? " " : "").appendCodePoint(c);
                apart = false;
            } else {
                apart = true;
            }
        }
        return words.toString();
    }

    /**
     * Returns a text without the number that it begins with, if that is written as numbering: {@code 1.}, {@code 2.3}, {@code 1)}. A
     * figure, as in {@code 100 %} or {@code 2 results}, is part of the text.
     *
     * @param text the text
     * @return the text without the number
     */
    public static String unnumbered(String text) {
        int first = firstLetterOrDigit(text);
        Matcher number = NUMBERING.matcher(text).region(Math.max(first, 0), text.length());
        return first >= 0 && number.lookingAt() ? text.substring(number.end()) : text;
    }
}
