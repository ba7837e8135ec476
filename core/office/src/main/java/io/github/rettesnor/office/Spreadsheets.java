// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.InputFormat;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Budgets and accounts in {@code .xlsx} and {@code .csv}. What cannot be read beyond doubt is a problem at its cell; a budget with
 * problems is never acceptable.
 */
public final class Spreadsheets implements InputFormat {

    private final Mapping mapping;

    /** A format with the words that are built in. */
    public Spreadsheets() {
        this(Mapping.NONE);
    }

    /**
     * A format with further words.
     *
     * @param mapping the words, and what cannot be seen in the table
     */
    public Spreadsheets(Mapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public boolean takes(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || (Archive.isZip(input) && (name.endsWith(".xlsx") || name.endsWith(".xlsm")));
    }

    @Override
    public Node read(Input input) {
        return table(input).read();
    }

    /**
     * Returns what the rows and columns of a table are taken for.
     *
     * @param input the file
     * @return an entry for each heading that is known and for each row
     * @throws Unreadable if it has no table that can be read
     */
    public List<Taken> taken(Input input) {
        BudgetTable table = table(input);
        table.read();
        return table.taken();
    }

    private BudgetTable table(Input input) {
        TableWords words = new TableWords(mapping);
        List<BudgetTable> tables = new ArrayList<>();
        List<Problem> others = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Sheet sheet : sheets(input)) {
            boolean wanted = mapping.sheet() == null || mapping.sheet().equals(sheet.name());
            Headings headings = wanted ? Headings.find(input.name(), sheet, words) : null;
            if (headings != null && sheet.isHidden()) {
                throw refused(input, "office.hidden-sheet", Map.of("sheet", sheet.name()));
            } else if (headings != null) {
                tables.add(new BudgetTable(input.name(), sheet, headings, words, mapping));
                names.add(sheet.name());
            } else if (mapping.sheet() == null) {
                SheetCell number = Strays.first(sheet);
                if (number != null) {
                    Location at = sheet.at(number);
                    others.add(new Problem(input.name(), at, Path.ROOT, "office.other-sheet", Map.of()));
                }
            }
        }
        if (tables.size() != 1) {
            throw tables.isEmpty()
                    ? refused(input, "office.no-table", Map.of())
                    : refused(input, "office.several-tables", Map.of("sheets", String.join(", ", names)));
        }
        tables.get(0).problems().addAll(others);
        return tables.get(0);
    }

    private static List<Sheet> sheets(Input input) {
        if (!Archive.isZip(input)) {
            return List.of(CsvSheet.read(input));
        }
        Archive archive = Archive.of(input);
        if (!archive.has("xl/workbook.xml")) {
            throw archive.refused("office.broken", Map.of());
        }
        return Workbook.read(archive);
    }

    private static Unreadable refused(Input input, String kind, Map<String, String> values) {
        return new Unreadable(new Problem(input.name(), Position.START, Path.ROOT, kind, values));
    }
}
