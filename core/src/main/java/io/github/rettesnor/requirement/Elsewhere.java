// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.rule.Place;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers that only refer elsewhere, such as "see the enclosed project plan, point 3". Where a description is demanded, a person has to say
 * whether it stands there.
 */
final class Elsewhere {

    private static final int LONGEST = 60;

    /** The fields that describe something; besides answers and sections. */
    private static final Set<String> FIELDS =
            Set.of("need", "competence", "measurement", "dataPlan", "result", "scope", "baseline", "funding");

    /** What refers: a word for looking, or the name of what is enclosed, with any inflection. */
    private static final Pattern REFERRING =
            Pattern.compile("se|sjå|jf|jfr|see|cf|framgår|fremgår|framgå|fremgå|vedlagt\\p{L}*|vedlagd\\p{L}*"
                    + "|vedlegg\\p{L}*|bilag\\p{L}*|attach\\p{L}*|appendi\\p{L}*|enclos\\p{L}*|annex\\p{L}*"
                    + "|pro[sj]{1,2}ekt(?:skiss|plan|beskriv|skits)\\p{L}*");

    /** What stands beside it: small words, points, pages and numbers. */
    private static final Pattern BESIDE = Pattern.compile(
            "av|af|i|på|til|fra|frå|for|og|under|det|den|dette|her|går|fram|frem|the|in|of|from|and|to|on|at|is"
                    + "|punkt\\p{L}*|pkt|side[nr]?|s|nr|nummer|kap|kapit\\p{L}*|afsnit\\p{L}*|avsnitt\\p{L}*|points?|pages?|p|pp|sections?|no"
                    + "|number|svar\\p{L}*|spørsmål\\p{L}*|spørgsmål\\p{L}*|answers?|questions?|dokument\\p{L}*|documents?"
                    + "|project|outline|plans?|description|skiss\\p{L}*|[0-9]+|\\p{L}");

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
        if (text == null || text.strip().length() > LONGEST) {
            return false;
        }
        boolean refers = false;
        for (String word : Texts.words(text).split(" ", -1)) {
            if (REFERRING.matcher(word).matches()) {
                refers = true;
            } else if (!BESIDE.matcher(word).matches()) {
                return false;
            }
        }
        return refers;
    }
}
