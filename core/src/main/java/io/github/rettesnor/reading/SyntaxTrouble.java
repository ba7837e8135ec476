// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Names what is wrong with a text that is not JSON, in terms of the document and not of the parser. */
final class SyntaxTrouble {

    private static final Pattern CHARACTER = Pattern.compile("^Unexpected character \\('(.+?)' \\(code ");
    private static final Pattern WORD = Pattern.compile("^(?:Unrecognized|Non-standard) token '(.*?)'");

    private SyntaxTrouble() {}

    /** What is wrong with a document, or with one that must be whole in its line of a file. */
    static BadValue problem(JacksonException e, boolean isLine) {
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException) {
            return new BadValue(isLine ? "json-still-open.line" : "json-still-open", Map.of());
        }
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting depth")
                    ? new BadValue("too-deep", Map.of("most", Integer.toString(Tokens.MOST_NESTED)))
                    : new BadValue("too-many-values", Map.of("most", Integer.toString(Tokens.MOST_TOKENS)));
        }
        Matcher word = WORD.matcher(message);
        if (word.find()) {
            return new BadValue("json-word", Map.of("text", Scalars.cut(word.group(1))));
        }
        Matcher character = CHARACTER.matcher(message);
        return character.find()
                ? new BadValue(because(message), Map.of("found", Scalars.cut(character.group(1))))
                : new BadValue(because(message), Map.of("found", "CHARACTER"));
    }

    private static String because(String message) {
        if (message.contains("numeric value") || message.contains("plus sign")) {
            return "json-number";
        } else if (message.contains("expecting a colon")) {
            return "json-colon-missing";
        } else if (message.contains("expecting comma")) {
            return "json-comma-missing";
        } else if (message.contains("expecting double-quote")) {
            return "json-key-expected";
        } else if (message.contains("comment")) {
            return "json-comment";
        } else if (message.contains("Illegal unquoted character")) {
            return "json-control-in-text";
        } else if (message.contains("Illegal character")) {
            return "json-control";
        } else if (message.contains("escape")) {
            return "json-escape";
        } else if (message.contains("close marker")) {
            return "json-bracket";
        }
        return "json-value-expected";
    }

    /** How many UTF-16 units before the parser's location the trouble begins. */
    static int unitsBack(JacksonException e, String text, int offset) {
        String message = String.valueOf(e.getOriginalMessage());
        Matcher word = WORD.matcher(message);
        if (word.find() && message.startsWith("Non-standard")) {
            int length = word.group(1).length();
            return text.startsWith(word.group(1), offset - length) ? length : 0;
        }
        return 0;
    }
}
