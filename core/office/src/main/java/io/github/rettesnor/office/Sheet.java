// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.verdict.Cell;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.TableCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet of cells, or a table of a text document: what is not empty, what is hidden, and what is merged. */
final class Sheet {

    private final String name;
    private final boolean hidden;
    private final int table;
    private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final Map<Long, Merge> merged = new HashMap<>();
    private final Map<Long, Integer> numbers = new HashMap<>();

    Sheet(String name, boolean hidden) {
        this(name, hidden, 0);
    }

    private Sheet(String name, boolean hidden, int table) {
        this.name = name;
        this.hidden = hidden;
        this.table = table;
    }

    /** A table of a text document as a sheet. */
    static Sheet of(Block.Table table) {
        Sheet sheet = new Sheet("", false, table.number());
        Map<Integer, Integer> tops = new HashMap<>();
        List<Merge> merges = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            for (Block.Box box : row.cells()) {
                int right = box.column() + box.span() - 1;
                int top = box.isContinued() ? tops.getOrDefault(box.column(), row.number()) : row.number();
                tops.put(box.column(), top);
                if (top < row.number()) {
                    merges.add(new Merge(top, box.column(), row.number(), right));
                } else {
                    sheet.add(new SheetCell(row.number(), box.column(), SheetCell.Kind.TEXT, box.text()));
                    sheet.numbers.put(key(row.number(), box.column()), box.number());
                }
            }
        }
        merges.forEach(sheet::merge);
        return sheet;
    }

    /** Cells that are shown as one; only the first of them holds a value. */
    record Merge(int top, int left, int bottom, int right) {}

    void add(SheetCell cell) {
        if (!cell.isText() || !cell.text().isBlank()) {
            rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
        }
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumn(int column) {
        hiddenColumns.add(column);
    }

    /** Notes a merge; only where cells have values does it matter how far it goes. */
    void merge(Merge merge) {
        for (int row = merge.top(); row <= Math.min(merge.bottom(), rows.isEmpty() ? 0 : rows.lastKey()); row++) {
            for (int column = merge.left(); column <= Math.min(merge.right(), Workbook.MOST_COLUMNS); column++) {
                merged.put(key(row, column), merge);
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    String name() {
        return name;
    }

    /** The place of a cell in its document. */
    Location at(int row, int column) {
        return table == 0
                ? new Cell(name, SheetCell.address(row, column))
                : new TableCell(table, row, numbers.getOrDefault(key(row, column), column));
    }

    Location at(SheetCell cell) {
        return at(cell.row(), cell.column());
    }

    /** Cells as the user knows them, such as {@code A2:A4}. */
    String range(Merge merge) {
        return table == 0
                ? SheetCell.address(merge.top(), merge.left()) + ":" + SheetCell.address(merge.bottom(), merge.right())
                : at(merge.top(), merge.left()) + "–" + at(merge.bottom(), merge.right());
    }

    boolean isHidden() {
        return hidden;
    }

    /** Whether nothing of a cell is seen, since its row or column is hidden or has no size. */
    boolean isHidden(SheetCell cell) {
        return hiddenRows.contains(cell.row()) || hiddenColumns.contains(cell.column());
    }

    List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /** The cells of a row that are not empty, from the left. */
    List<SheetCell> row(int row) {
        NavigableMap<Integer, SheetCell> cells = rows.get(row);
        return cells == null ? List.of() : List.copyOf(cells.values());
    }

    @Nullable
    SheetCell cell(int row, int column) {
        NavigableMap<Integer, SheetCell> cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    @Nullable
    Merge merge(int row, int column) {
        return merged.get(key(row, column));
    }

    /** The cell that shows at a place: where cells are merged, the first of them, in its own column. */
    @Nullable
    SheetCell shown(int row, int column) {
        Merge merge = merge(row, column);
        return merge != null && merge.left() == column ? cell(merge.top(), column) : cell(row, column);
    }
}
