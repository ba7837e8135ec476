// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of a table are by their words, where they are not lines. */
final class Labels {

    private final Sheet sheet;
    private final Headings headings;
    private final CellReader cells;
    private final TableWords words;

    Labels(Sheet sheet, Headings headings, CellReader cells, TableWords words) {
        this.sheet = sheet;
        this.headings = headings;
        this.cells = cells;
        this.words = words;
    }

    /**
     * The word that shows what a row is.
     *
     * @param cell where it is
     * @param kind one of {@link TableWords#ROWS}
     */
    record Label(SheetCell cell, String kind) {}

    /** The words of a row that are not amounts or remarks, from the left. */
    List<SheetCell> texts(int row) {
        return sheet.row(row).stream()
                .filter(cell -> cell.isText() && !cells.isAmount(cell))
                .filter(cell -> !"ignored".equals(headings.field(cell.column())))
                .toList();
    }

    /** The label of a row above the headings, null if it has none. */
    @Nullable
    Label above(int row) {
        List<SheetCell> texts = texts(row);
        String kind = texts.isEmpty() ? null : words.rowAbove(texts.get(0).text());
        return kind == null ? null : new Label(texts.get(0), kind);
    }

    /** The label of a row below the headings, null if it is a line, the heading of a section, or words. */
    @Nullable
    Label below(int row) {
        List<SheetCell> texts = texts(row);
        if (texts.isEmpty()) {
            return null;
        }
        SheetCell first = texts.get(0);
        String kind = words.row(first.text());
        if (kind == null) {
            return texts.stream()
                    .filter(cell -> "description".equals(headings.field(cell.column()))
                            || "activity".equals(headings.field(cell.column())))
                    .filter(cell -> words.isSum(cell.text()))
                    .findFirst()
                    .map(cell -> new Label(cell, "sum"))
                    .orElse(null);
        }
        boolean isLine = switch (kind) {
            case "sum" -> false;
            case "currency", "rule-set" -> hasAmount(row);
            default -> cells.isCalculated(row);
        };
        return isLine ? null : new Label(first, kind);
    }

    private boolean hasAmount(int row) {
        return sheet.row(row).stream().anyMatch(cells::isAmount);
    }
}
