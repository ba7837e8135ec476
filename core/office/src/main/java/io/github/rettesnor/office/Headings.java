// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The row of a table that names its columns. */
final class Headings {

    private static final Pattern CURRENCY = Pattern.compile("\\b(?:NOK|DKK|SEK|ISK|EUR|USD|GBP)\\b");

    private final Sheet sheet;
    private final int row;
    private final Map<Integer, String> columns;

    private Headings(Sheet sheet, int row, Map<Integer, String> columns) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
    }

    /**
     * The first row that names an amount and what it is for.
     *
     * @throws Unreadable if two columns have the same meaning
     */
    static @Nullable Headings find(String input, Sheet sheet, TableWords words) {
        for (int row : sheet.rows()) {
            Map<Integer, String> columns = columns(sheet, row, words);
            if (isTable(columns)) {
                Set<String> fields = new LinkedHashSet<>();
                for (Map.Entry<Integer, String> column : columns.entrySet()) {
                    if (!column.getValue().equals("ignored") && !fields.add(column.getValue())) {
                        Location at = sheet.at(row, column.getKey());
                        String text = text(sheet, row, column.getKey());
                        throw new Unreadable(
                                new Problem(input, at, Path.ROOT, "office.heading-twice", Map.of("text", text)));
                    }
                }
                return new Headings(sheet, row, columns);
            }
        }
        return null;
    }

    private static Map<Integer, String> columns(Sheet sheet, int row, TableWords words) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        for (SheetCell cell : sheet.row(row)) {
            String field = cell.isText() ? words.field(cell.text()) : null;
            if (field != null) {
                columns.put(cell.column(), field);
            }
        }
        return columns;
    }

    private static boolean isTable(Map<Integer, String> columns) {
        boolean amounts = columns.containsValue("unitCost") || columns.containsValue("lumpSum");
        boolean names = columns.containsValue("category")
                || columns.containsValue("activity")
                || columns.containsValue("description");
        return amounts && names;
    }

    boolean isHeading(int other, TableWords words) {
        return isTable(columns(sheet, other, words));
    }

    /** Whether another row has the same headings, as tables over several pages have. */
    boolean isRepeated(int other, TableWords words) {
        return columns(sheet, other, words).equals(columns);
    }

    int row() {
        return row;
    }

    /** The field of each column that is known. */
    Map<Integer, String> columns() {
        return columns;
    }

    @Nullable
    String field(int column) {
        return columns.get(column);
    }

    @Nullable
    Integer column(String field) {
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            if (column.getValue().equals(field)) {
                return column.getKey();
            }
        }
        return null;
    }

    /** The heading of a column, empty if it has none. */
    String text(int column) {
        return text(sheet, row, column);
    }

    private static String text(Sheet sheet, int row, int column) {
        SheetCell cell = sheet.cell(row, column);
        return cell == null ? "" : cell.text();
    }

    /** The currency that the headings name, null if they name none or several. */
    @Nullable
    String currency() {
        Set<String> codes = new LinkedHashSet<>();
        sheet.row(row).forEach(cell -> codes.addAll(currencies(cell.column())));
        return codes.size() == 1 ? codes.iterator().next() : null;
    }

    /** The currencies that the heading of a column names. */
    List<String> currencies(int column) {
        return CURRENCY.matcher(text(column)).results().map(MatchResult::group).toList();
    }
}
