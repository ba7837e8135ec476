// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says what is wrong with a text that is not JSON, in the words of the document and not of the parser. */
final class SyntaxTrouble {

    private static final Pattern CHARACTER = Pattern.compile("^Unexpected character \\('(.+?)' \\(code ");
    private static final Pattern WORD = Pattern.compile("^(?:Unrecognized|Non-standard) token '(.*?)'");
    private static final int LONGEST = 40;

    private SyntaxTrouble() {}

    static String problem(JacksonException e) {
        String told = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException) {
            return "the document ends too early: something is still open";
        }
        if (e instanceof StreamConstraintsException) {
            return told.contains("nesting depth")
                    ? "is nested deeper than " + Tokens.MOST_NESTED + " levels"
                    : "the document holds more than " + Tokens.MOST_TOKENS + " keys and values";
        }
        Matcher word = WORD.matcher(told);
        if (word.find()) {
            return quoted(word.group(1))
                    + " is no JSON: a text stands in double quotation marks, other values are numbers, true, false and null";
        }
        Matcher character = CHARACTER.matcher(told);
        String found = character.find() ? quoted(character.group(1)) : "this character";
        return because(told, found);
    }

    private static String because(String told, String found) {
        if (told.contains("numeric value") || told.contains("plus sign")) {
            return "no number as JSON writes it, such as 1500 or 0.5";
        } else if (told.contains("expecting a colon")) {
            return "a colon is missing before " + found;
        } else if (told.contains("expecting comma")) {
            return "a comma is missing before " + found;
        } else if (told.contains("expecting double-quote")) {
            return "a key in double quotation marks is expected, not " + found;
        } else if (told.contains("comment")) {
            return "JSON has no comments";
        } else if (told.contains("Illegal unquoted character")) {
            return "a control character or line break stands within a text; write it as \\n, \\t or \\u0000";
        } else if (told.contains("Illegal character")) {
            return "a control character stands here that is no part of JSON";
        } else if (told.contains("escape")) {
            return "after a backslash only \", \\, /, b, f, n, r, t, or u and four hexadecimal digits";
        } else if (told.contains("close marker")) {
            return "a bracket closes here that is not the one last opened";
        }
        return "a value is expected, not " + found;
    }

    /** How many UTF-16 units before the told place the trouble begins. */
    static int unitsBack(JacksonException e, String text, int offset) {
        String told = String.valueOf(e.getOriginalMessage());
        Matcher word = WORD.matcher(told);
        if (word.find() && told.startsWith("Non-standard")) {
            int length = word.group(1).length();
            return text.startsWith(word.group(1), offset - length) ? length : 0;
        }
        return 0;
    }

    /** A text in quotation marks, cut where it is long. */
    static String quoted(String text) {
        return "'" + cut(text, LONGEST) + "'";
    }

    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most)) + "…"
                : text;
    }
}
