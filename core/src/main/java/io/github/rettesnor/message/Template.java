// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phrase whose names in braces have been found, to be filled in any number of times. See {@link Phrasebook#fill}. */
final class Template {

    /** A name and its words: for one and more, or for none, one and more. */
    private static final int LEAST_PARTS = 3;

    private static final int MOST_PARTS = 4;

    private static final Pattern CHOICE = Pattern.compile("\\{(\\w+)(?:\\|[^{}|]*){1,2}\\|([^{}|]*)}");

    private final String phrase;
    private final List<Gap> gaps;

    private Template(String phrase, List<Gap> gaps) {
        this.phrase = phrase;
        this.gaps = gaps;
    }

    static Template of(String phrase) {
        List<Gap> gaps = new ArrayList<>(2);
        for (int open = phrase.indexOf('{'); open >= 0; ) {
            int close = phrase.indexOf('}', open);
            if (close < 0) {
                break;
            }
            gaps.add(new Gap(open, close, phrase.substring(open + 1, close).split("\\|", -1)));
            open = phrase.indexOf('{', close);
        }
        return new Template(phrase, List.copyOf(gaps));
    }

    /** Whether a name may have so many parts, itself among them. */
    static boolean isName(int parts) {
        return parts == 1 || (parts >= LEAST_PARTS && parts <= MOST_PARTS);
    }

    /** Whether the phrase has a name in braces. */
    boolean has(String name) {
        for (Gap gap : gaps) {
            if (gap.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    String fill(Phrasebook words, Language language, Figures figures) {
        StringBuilder text = new StringBuilder(2 * phrase.length());
        int from = 0;
        for (Gap gap : gaps) {
            Figure figure = figures.get(gap.name());
            int after = gap.close + 1;
            if (figure == null) {
                text.append(phrase, from, after);
            } else {
                text.append(phrase, from, gap.open).append(gap.choose(figure, figure.written(language, words)));
            }
            from = after + (figure != null && endsTwice(text, after) ? 1 : 0);
        }
        return text.append(phrase, from, phrase.length()).toString();
    }

    /** An abbreviation such as {@code kr.} ends a sentence with its own full stop. */
    private boolean endsTwice(CharSequence text, int next) {
        return phrase.startsWith(".", next) && !text.isEmpty() && text.charAt(text.length() - 1) == '.';
    }

    /** With the last of the words of each choice, and the name in braces in place of {@code #}. */
    static String ofAnyNumber(String phrase) {
        return CHOICE.matcher(phrase)
                .replaceAll(
                        choice -> Matcher.quoteReplacement(choice.group(2).replace("#", "{" + choice.group(1) + "}")));
    }

    /** A name in braces with its words, and where the braces stand. */
    private static final class Gap {

        private final int open;
        private final int close;
        private final String[] parts;

        Gap(int open, int close, String[] parts) {
            this.open = open;
            this.close = close;
            this.parts = parts;
        }

        String name() {
            return parts[0];
        }

        String choose(Figure number, String written) {
            if (parts.length == 1 || !isName(parts.length)) {
                return written;
            }
            String text = number instanceof Figure.Series several
                    ? Integer.toString(several.figures().size())
                    : number.text();
            String other = parts[parts.length - 1];
            String word = switch (text) {
                case "0" -> parts.length == MOST_PARTS ? parts[1] : other;
                case "1" -> parts[parts.length - 2];
                default -> other;
            };
            return word.replace("#", written);
        }
    }
}
