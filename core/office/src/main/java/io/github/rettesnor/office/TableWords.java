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

    private static final Pattern UNIT = Pattern.compile(
            "\\s*\\(?(?:(?:i|in) )?(?:(?:hele|heile) )?(?:(?:1[ .,]?000|tusen|tusinde?|thousands?|mill\\.?|mio\\.?) ?)?"
                    + "(?:[tkm]?(?:nok|dkk|eur|sek|kr)\\.?|kroner)?\\)?$|[:*]$");
    private static final Pattern THOUSANDS =
            Pattern.compile("\\b(?:1[ .,]?000|tusen|tusind|tusinde|thousands?)\\b.{0,40}\\b(?:kr|kroner|nok|dkk)"
                    + "|\\b(?:i|hele|heile|in) (?:1[ .,]?000|tusen\\w*|tusind\\w*|thousands?)\\b"
                    + "|\\b(?:t\\.? ?|k)(?:kr|nok|dkk)\\b|(?<![\\d])(?<!\\d[ .,])'?\\b000\\b");
    private static final Pattern MILLIONS = Pattern.compile("\\bmill(?:\\.|ion)|\\bmio\\b|\\bm(?:kr|nok|dkk)\\b");

    private final Map<String, String> headings = OfficeWords.words("heading.");
    private final Map<String, String> categories = OfficeWords.words("category.");
    private final Map<String, String> rows = OfficeWords.words("row.");
    private final Map<String, String> above = OfficeWords.words("above.");

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
        String category = categories.get(plain(word));
        return category == null && word.strip().matches("[A-Z][A-Z_]+") ? word.strip() : category;
    }

    /** What a row is by its label, null if the label does not show it. */
    @Nullable
    String row(String label) {
        String kind = OfficeWords.meaning(rows, label);
        String plain = plain(label);
        boolean endsInSum = rows.entrySet().stream()
                .anyMatch(row -> row.getValue().equals("sum") && plain.endsWith(" " + row.getKey()));
        return kind == null && endsInSum ? "sum" : kind;
    }

    /** What a row above the headings is by its label, null if the label does not show it. */
    @Nullable
    String rowAbove(String label) {
        String kind = row(label);
        return kind == null ? OfficeWords.meaning(above, label) : kind;
    }

    /** Whether a text is a word for a sum and nothing else. */
    boolean isSum(String text) {
        return "sum".equals(rows.get(plain(text)));
    }

    /** A text as words are compared, without a colon at its end. */
    static String plain(String text) {
        String plain = Texts.plain(text);
        return plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
    }

    /** The digits by which the amounts are shortened as a text shows: 3 for thousands, 6 for millions, 0 where it shows neither. */
    static int scale(String text) {
        String plain = Texts.plain(text);
        return MILLIONS.matcher(plain).find() ? 6 : THOUSANDS.matcher(plain).find() ? 3 : 0;
    }
}
