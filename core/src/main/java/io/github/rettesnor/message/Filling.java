// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the names of a phrase. See {@link Phrasebook#fill}. */
final class Filling {

    /** A name and its words: for one and more, or for none, one and more. */
    private static final int LEAST_PARTS = 3;

    private static final int MOST_PARTS = 4;

    private static final Pattern CHOICE = Pattern.compile("\\{(\\w+)(?:\\|[^{}|]*){1,2}\\|([^{}|]*)}");

    private Filling() {}

    static String fill(Phrasebook words, Language language, String phrase, Figures figures) {
        StringBuilder text = new StringBuilder(2 * phrase.length());
        int from = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
            int close = phrase.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String inner = phrase.substring(open + 1, close);
            String[] name = inner.indexOf('|') < 0 ? new String[] {inner} : inner.split("\\|", -1);
            Figure figure = figures.get(name[0]);
            text.append(phrase, from, figure == null ? close + 1 : open);
            if (figure != null) {
                text.append(choose(figure, name, figure.written(language, words)));
            }
            from = close + (figure != null && endsTwice(text, phrase, close + 1) ? 2 : 1);
        }
        return text.append(phrase, from, phrase.length()).toString();
    }

    private static String choose(Figure number, String[] name, String written) {
        if (name.length < LEAST_PARTS || name.length > MOST_PARTS) {
            return written;
        }
        String text = number instanceof Figure.Series several
                ? Integer.toString(several.figures().size())
                : number.text();
        String other = name[name.length - 1];
        String word = switch (text) {
            case "0" -> name.length == MOST_PARTS ? name[1] : other;
            case "1" -> name[name.length - 2];
            default -> other;
        };
        return word.replace("#", written);
    }

    /** With the last of the words of each choice, and the name in braces in place of {@code #}. */
    static String ofAnyNumber(String phrase) {
        return CHOICE.matcher(phrase)
                .replaceAll(
                        choice -> Matcher.quoteReplacement(choice.group(2).replace("#", "{" + choice.group(1) + "}")));
    }

    /** An abbreviation such as {@code kr.} ends a sentence with its own full stop. */
    private static boolean endsTwice(CharSequence text, String phrase, int next) {
        return phrase.startsWith(".", next) && !text.isEmpty() && text.charAt(text.length() - 1) == '.';
    }
}
