// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers that only refer elsewhere, such as "se vedlegg 2, punkt 3". */
final class Elsewhere {

    private static final int LONGEST = 60;
    private static final Set<String> REFERRING = Set.of("se", "sjå", "jf", "jfr", "see", "cf", "framgår", "fremgår");
    private static final List<String> REFERRING_STEMS = List.of(
            "vedlagt",
            "vedlagd",
            "vedlegg",
            "bilag",
            "attach",
            "appendi",
            "enclos",
            "annex",
            "prosjektskiss",
            "prosjektplan",
            "prosjektbeskriv",
            "projektskiss",
            "projektplan",
            "projektbeskriv",
            "projektskits");
    private static final Set<String> BESIDE = Set.of(
            "av",
            "i",
            "på",
            "til",
            "fra",
            "for",
            "og",
            "under",
            "det",
            "den",
            "dette",
            "her",
            "the",
            "in",
            "of",
            "from",
            "and",
            "to",
            "on",
            "at",
            "is",
            "pkt",
            "side",
            "siden",
            "sider",
            "nr",
            "nummer",
            "kap",
            "point",
            "points",
            "page",
            "pages",
            "pp",
            "section",
            "sections",
            "no",
            "number",
            "project",
            "outline",
            "plan",
            "plans",
            "description");
    private static final List<String> BESIDE_STEMS = List.of("punkt", "kapit", "afsnit", "avsnitt", "skiss");

    private Elsewhere() {}

    static boolean isNamedBy(String text) {
        if (text.strip().length() > LONGEST || !mayBeginSo(text)) {
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
        return REFERRING.contains(word) || hasStem(word, REFERRING_STEMS);
    }

    private static boolean isBeside(String word) {
        return BESIDE.contains(word) || hasStem(word, BESIDE_STEMS) || isNumberOrLetter(word);
    }

    /** Whether the first word may be one of those: nearly every description begins with another. */
    private static boolean mayBeginSo(String text) {
        int end = 0;
        while (end < text.length() && isPlainLetter(text.charAt(end))) {
            end++;
        }
        if (end == 0 || end == text.length() || text.charAt(end) != ' ') {
            return true;
        }
        String first = text.substring(0, end).toLowerCase(Locale.ROOT);
        return isReferring(first) || isBeside(first);
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean hasStem(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return word.chars().allMatch(Character::isLetter);
            }
        }
        return false;
    }

    private static boolean isNumberOrLetter(String word) {
        return word.length() == 1 || (!word.isEmpty() && word.chars().allMatch(Character::isDigit));
    }
}
