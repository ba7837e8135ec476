// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.reading.RecordBinder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a table of other words means, and what cannot be seen in it.
 *
 * @param sheet the name of the sheet that holds the table, null if only one does
 * @param currency the currency of the amounts, such as {@code NOK}; null if the table names it
 * @param ruleSet the id of the rule set that the budget is written for, null if the table names it or none is needed
 * @param decimal the sign before the decimals, a comma or a point, null if no amount can be read in two ways
 * @param amounts what amounts are written in: {@code units}, {@code thousands} or {@code millions}; null for units
 * @param headings the field of each heading, such as {@code Stk: persons}; {@code ignored} for a column that is passed over
 * @param categories the category of each word, such as {@code Buss: TRAVEL}
 * @param rows what rows with a label are: {@code sum}, {@code requested}, {@code co-funding} or {@code ignored}
 */
public record Mapping(
        @Nullable String sheet,
        @Nullable String currency,
        @Nullable String ruleSet,
        @Nullable String decimal,
        @Nullable String amounts,
        @Nullable Map<String, String> headings,
        @Nullable Map<String, String> categories,
        @Nullable Map<String, String> rows) {

    private static final List<String> SCALES = List.of("units", "thousands", "millions");
    private static final int DIGITS_OF_SCALE = 3;

    /** No words besides those that are built in. */
    public static final Mapping NONE = new Mapping(null, null, null, null, null, null, null, null);

    /**
     * Reads a mapping file.
     *
     * @param input YAML or JSON
     * @return the mapping
     * @throws io.github.rettesnor.reading.Unreadable if it has problems; with all of them
     */
    public static Mapping read(Input input) {
        Node node = input.read();
        Problems problems = new Problems();
        Mapping mapping = RecordBinder.ofFiles(Map.of()).read(node, Mapping.class, problems);
        oneOf(node.get("decimal"), List.of(",", "."), problems);
        oneOf(node.get("amounts"), SCALES, problems);
        each(node.get("headings"), TableWords.FIELDS, problems);
        each(node.get("rows"), TableWords.ROWS, problems);
        problems.refuse();
        return Objects.requireNonNull(mapping);
    }

    private static void each(@Nullable Node words, List<String> known, Problems problems) {
        if (words != null) {
            words.parts().forEach(word -> oneOf(word, known, problems));
        }
    }

    private static void oneOf(@Nullable Node word, List<String> known, Problems problems) {
        if (word != null && !known.contains(word.written())) {
            problems.add(
                    word,
                    new BadValue(
                            "office.not-one-of", Map.of("text", word.written(), "known", String.join(" ", known))));
        }
    }

    /** By how many digits the decimal point of an amount moves to the right. */
    int scale() {
        return amounts == null ? 0 : DIGITS_OF_SCALE * SCALES.indexOf(amounts);
    }

    /**
     * Returns this mapping with a currency.
     *
     * @param code the currency, such as {@code NOK}
     * @return the mapping
     */
    public Mapping in(String code) {
        return new Mapping(sheet, code, ruleSet, decimal, amounts, headings, categories, rows);
    }
}
