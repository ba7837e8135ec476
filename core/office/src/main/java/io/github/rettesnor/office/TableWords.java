// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.model.Texts;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of a table mean: those that are built in, in all languages, and those of a mapping. */
final class TableWords {

    /** The fields of a line, and {@code ignored}. */
    static final List<String> FIELDS = List.of(
            "category",
            "activity",
            "description",
            "unitCost",
            "persons",
            "occasions",
            "lumpSum",
            "year",
            "paidBy",
            "payBasis",
            "need",
            "competence",
            "ignored");

    static final List<String> NUMBERS = List.of("unitCost", "persons", "occasions", "lumpSum");
    static final List<String> ROWS = List.of("sum", "requested", "co-funding", "currency", "rule-set", "ignored");

    private static final Pattern UNIT = Pattern.compile("\\s*\\(?(?:i )?(?:nok|dkk|eur|sek|kr\\.?|kroner)\\)?$|[:*]$");
    private static final Pattern SCALE = Pattern.compile(
            "(?:\\b(?:i|hele|in)\\s+)?\\b(?:1\\s?000|1\\.000|tusen|tusind|tusinde|thousands?)\\b.*\\b(?:kr|kroner|nok|dkk)"
                    + "|\\b(?:i|hele|in) (?:1[ .]?000|tusen|tusind\\w*|thousands?)\\b|\\btkr\\b|\\bmill(?:\\.|ion)");

    private final Map<String, String> headings = OfficeWords.words("heading.");
    private final Map<String, String> categories = OfficeWords.words("category.");
    private final Map<String, String> rows = OfficeWords.words("row.");

    TableWords(Mapping mapping) {
        add(headings, mapping.headings());
        add(categories, mapping.categories());
        add(rows, mapping.rows());
    }

    private static void add(Map<String, String> words, @Nullable Map<String, String> more) {
        if (more != null) {
            more.forEach((word, meaning) -> words.put(Texts.plain(word), meaning));
        }
    }

    /** The field of a heading, null if it is not known. */
    @Nullable
    String field(String heading) {
        String plain = Texts.plain(heading);
        String field = headings.get(plain);
        return field == null ? headings.get(UNIT.matcher(plain).replaceAll("").strip()) : field;
    }

    /** The category of a word, null if it is not known. A code in capital letters stands for itself. */
    @Nullable
    String category(String word) {
        String plain = Texts.plain(word);
        String category = categories.get(plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain);
        return category == null && word.strip().matches("[A-Z][A-Z_]+") ? word.strip() : category;
    }

    /** What a row is by its label, null if the label does not show it. */
    @Nullable
    String row(String label) {
        return OfficeWords.meaning(rows, label);
    }

    /** Whether a text shows that amounts are in thousands or millions. */
    static boolean isScaled(String text) {
        return SCALE.matcher(Texts.plain(text)).find();
    }
}
