// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.rule.Place;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers that only refer elsewhere, such as "see the enclosed project plan, point 3". Where a description is demanded, a person has to judge
 * whether it stands there.
 */
final class Elsewhere {

    private static final int LONGEST = 60;

    /** The fields that describe something; besides answers and sections. */
    private static final Set<String> FIELDS =
            Set.of("need", "competence", "measurement", "dataPlan", "result", "scope", "baseline", "funding");

    /** What refers: a word for looking, or the name of what is enclosed, with any inflection. */
    private static final Set<String> REFERRING =
            Set.of("se", "sjå", "jf", "jfr", "see", "cf", "framgår", "fremgår", "framgå", "fremgå");

    private static final List<String> REFERRING_STEMS =
            words("vedlagt vedlagd vedlegg bilag attach appendi enclos annex"
                    + " prosjektskiss prosjektskits prosjektplan prosjektbeskriv"
                    + " projektskiss projektskits projektplan projektbeskriv");

    /** What stands beside it: small words, points, pages and numbers. */
    private static final Set<String> BESIDE =
            Set.copyOf(words("av af i på til fra frå for og under det den dette her går fram frem"
                    + " the in of from and to on at is pkt side siden sider sidene s nr nummer kap"
                    + " point points page pages p pp section sections no number answer answers question questions document"
                    + " documents project outline plan plans description"));

    private static final List<String> BESIDE_STEMS =
            words("punkt kapit afsnit avsnitt skiss svar spørsmål spørgsmål dokument");

    /** What a capital letter of ASCII or of Latin-1 lacks to be the small one. */
    private static final int SMALL = 0x20;

    private static final BitSet BEGINNINGS = beginnings();

    private Elsewhere() {}

    /** Whether a description is demanded at a place. */
    static boolean isDescribed(Place place) {
        return place.text().startsWith("answers[")
                || place.text().startsWith("sections[")
                || FIELDS.contains(place.what());
    }

    /** Whether a value only refers elsewhere. */
    static boolean isNamedBy(@Nullable Object value) {
        String text = value instanceof Section section ? section.text() : value instanceof String of ? of : null;
        if (text == null || text.strip().length() > LONGEST || !mayBeginSo(text)) {
            return false;
        }
        boolean refers = false;
        for (String word : Texts.words(text).split(" ", -1)) {
            if (isReferring(word)) {
                refers = true;
            } else if (!isBeside(word)) {
                return false;
            }
        }
        return refers;
    }

    private static boolean isReferring(String word) {
        return REFERRING.contains(word) || isInflected(word, REFERRING_STEMS);
    }

    private static boolean isBeside(String word) {
        return BESIDE.contains(word) || isInflected(word, BESIDE_STEMS) || isNumberOrLetter(word);
    }

    private static boolean isInflected(String word, List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            if (word.startsWith(stem)) {
                return word.codePoints().skip(stem.length()).allMatch(Character::isLetter);
            }
        }
        return false;
    }

    private static boolean isNumberOrLetter(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits == word.length()
                || (word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0)));
    }

    /** Whether the first word may be one of those. Nearly every description begins with another, of plain letters. */
    private static boolean mayBeginSo(String text) {
        int end = 0;
        while (end < text.length() && isPlainLetter(text.charAt(end))) {
            end++;
        }
        if (end == 0 || end == text.length() || text.charAt(end) != ' ') {
            return true;
        }
        if (end > 1 && !BEGINNINGS.get(pair(text.charAt(0), text.charAt(1)))) {
            return false;
        }
        String first = text.substring(0, end).toLowerCase(Locale.ROOT);
        return isReferring(first) || isBeside(first);
    }

    /** The first two letters of the words, in small letters. */
    private static BitSet beginnings() {
        BitSet pairs = new BitSet();
        Stream.of(REFERRING, REFERRING_STEMS, BESIDE, BESIDE_STEMS)
                .flatMap(Collection::stream)
                .filter(word -> word.length() > 1)
                .forEach(word -> pairs.set(pair(word.charAt(0), word.charAt(1))));
        return pairs;
    }

    /** A number for two plain letters, the same for small and capital ones. */
    private static int pair(char first, char second) {
        return (first | SMALL) << Byte.SIZE | second | SMALL;
    }

    /** A letter that stands for itself in the plain form of a text, but for its case. */
    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'À' && c <= 'ÿ' && c != '×' && c != '÷' && c != 'ß');
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
