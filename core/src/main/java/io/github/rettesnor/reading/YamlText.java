// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where the tokens of a YAML text begin and end. It shows how a value is written, which the parser does not report, and which comments
 * take something away from a text.
 *
 * <p>For YAML everything after a space and {@code #} is a comment, so {@code reason: Sak nr. #3} is the text {@code Sak nr.} A comment is
 * therefore refused
 *
 * <ul>
 *   <li>after a text without quotation marks, on the same line, or on a line below that is indented as if it went on with the text;
 *   <li>after any other value without quotation marks, and where a value is expected, if no space follows the {@code #}: {@code item: 8 #2}
 *       and {@code reason: #3} are meant as texts.
 * </ul>
 *
 * <p>All other comments take nothing away: {@code value: 0.60 # the share}, {@code rules: # all of them}, or after a closing quotation mark
 * or bracket.
 */
final class YamlText {

    /** No comment. */
    static final int NONE = -1;

    private final String text;
    private int characters;
    private int offset;

    private int start;
    private int end;
    private int previousEnd;
    private int keyStart = NONE;

    YamlText(String text) {
        this.text = text;
    }

    /** Goes to a token. Cheap when it moves forward. */
    void to(TokenStreamLocation from, TokenStreamLocation until) {
        previousEnd = end;
        start = unit(from);
        end = unit(until);
    }

    private int unit(TokenStreamLocation token) {
        int wanted = (int) Math.max(0, token.getCharOffset());
        offset = text.offsetByCodePoints(offset, wanted - characters);
        characters = wanted;
        return offset;
    }

    /** The UTF-16 unit with which the token begins; a line feed at the end of the text. */
    char sign() {
        return at(start);
    }

    private char at(int unit) {
        return unit >= 0 && unit < text.length() ? text.charAt(unit) : '\n';
    }

    /**
     * The UTF-16 unit at which a comment begins that takes something away from the current key or value, or from what was meant as its
     * beginning; {@link #NONE} if there is none.
     */
    int lost(JsonToken token) {
        boolean isKey = token == JsonToken.PROPERTY_NAME;
        int found = lostBefore();
        if (found == NONE && (isKey || token.isScalarValue())) {
            found = lostAfter(isKey || token == JsonToken.VALUE_STRING);
        }
        keyStart = isKey ? start : NONE;
        return found;
    }

    /** A comment behind the sign that announces the current token. */
    private int lostBefore() {
        char last = at(previousEnd - 1);
        for (int i = previousEnd; i < start; i++) {
            char c = text.charAt(i);
            if (c != '#') {
                last = isSpace(c) ? last : c;
            } else if ((":-,[{".indexOf(last) >= 0 && isTight(i)) || isGlued(i)) {
                return i;
            } else {
                i = lineEnd(i);
                last = '\n';
            }
        }
        return NONE;
    }

    private int lostAfter(boolean isText) {
        if (sign() == '"' || sign() == '\'') {
            return NONE;
        }
        boolean isEmpty = start == end;
        int i = end;
        while (i < text.length() && (isSpace(at(i)) || (!isEmpty && isBreak(at(i))))) {
            i++;
        }
        boolean isCut =
                at(i) == '#' && (isText || isTight(i)) && (lineStart(i) < end || isEmpty || column(i) > indentation());
        return isCut ? i : NONE;
    }

    /** The column up to which the lines below the current value do not go on with it; no column is beyond it where that is not known. */
    private int indentation() {
        if (keyStart != NONE) {
            return column(keyStart);
        }
        int dash = start - 1;
        while (isSpace(at(dash))) {
            dash--;
        }
        return at(dash) == '-' ? column(dash) : Integer.MAX_VALUE;
    }

    private int column(int unit) {
        return unit - lineStart(unit);
    }

    private int lineStart(int unit) {
        int first = unit;
        while (!isBreak(at(first - 1))) {
            first--;
        }
        return first;
    }

    private int lineEnd(int unit) {
        int last = unit;
        while (!isBreak(at(last))) {
            last++;
        }
        return last;
    }

    /** Whether something other than a space follows the sign of a comment. */
    private boolean isTight(int comment) {
        return !isSpace(at(comment + 1)) && !isBreak(at(comment + 1));
    }

    /** Whether the sign of a comment follows something else than a space, as the parser takes it and YAML does not. */
    private boolean isGlued(int comment) {
        return !isSpace(at(comment - 1)) && !isBreak(at(comment - 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
