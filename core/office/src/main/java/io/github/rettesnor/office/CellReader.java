// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a table's rows. A cell that is hidden, merged or no number where one is meant becomes a value with a fault. */
final class CellReader {

    private final String input;
    private final Sheet sheet;
    private final Headings headings;
    private final @Nullable Character decimal;
    private final int scale;

    CellReader(String input, Sheet sheet, Headings headings, Mapping mapping) {
        String decimal = mapping.decimal();
        this.input = input;
        this.sheet = sheet;
        this.headings = headings;
        this.decimal = decimal == null ? null : Character.valueOf(decimal.charAt(0));
        this.scale = mapping.scale();
    }

    /** The cell of a field in a row. */
    @Nullable
    SheetCell cell(int row, String field) {
        Integer column = headings.column(field);
        return column == null ? null : sheet.shown(row, column);
    }

    boolean has(int row, String field) {
        return cell(row, field) != null;
    }

    /** Whether a row has a price or a number of something, and so more than an amount. */
    boolean isCalculated(int row) {
        return has(row, "unitCost") || has(row, "persons") || has(row, "occasions");
    }

    /** Whether a row has something in a column of amounts, be it a number or not. */
    boolean hasAmounts(int row) {
        return TableWords.NUMBERS.stream()
                .map(headings::column)
                .anyMatch(column -> column != null && sheet.cell(row, column) != null);
    }

    /** The first column of a row that is not empty. */
    int first(int row) {
        return sheet.row(row).get(0).column();
    }

    /** The cell that a label names: that in the column of sums, else the last to its right, else the last amount. Null if there is none. */
    @Nullable
    SheetCell named(SheetCell label) {
        Integer total = headings.column("lumpSum");
        SheetCell inTotals = total == null ? null : sheet.cell(label.row(), total);
        if (inTotals != null && !inTotals.equals(label)) {
            return inTotals;
        }
        SheetCell last = null;
        for (SheetCell cell : sheet.row(label.row())) {
            boolean ignored = "ignored".equals(headings.field(cell.column()));
            boolean counts = cell.column() > label.column() || isAmount(cell);
            last = counts && !ignored && !cell.equals(label) ? cell : last;
        }
        return last;
    }

    /** The amounts of a row besides one cell, in columns that are not passed over. */
    List<SheetCell> otherAmounts(SheetCell one) {
        return sheet.row(one.row()).stream()
                .filter(cell -> !cell.equals(one) && isAmount(cell))
                .filter(cell -> !"ignored".equals(headings.field(cell.column())))
                .toList();
    }

    /** The first text to the right of a label that is not an amount. */
    @Nullable
    SheetCell textBeside(SheetCell label) {
        for (SheetCell cell : sheet.row(label.row())) {
            if (cell.column() > label.column() && cell.isText() && !isAmount(cell)) {
                return cell;
            }
        }
        return null;
    }

    /** Whether a cell holds a number, however it is shown or typed. */
    boolean isAmount(SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.SCALED || cell.kind() == SheetCell.Kind.UNSEEN) {
            return true;
        }
        try {
            number(cell.text(), cell.kind());
            return true;
        } catch (BadValue e) {
            return e.kind().equals("office.ambiguous");
        }
    }

    Node text(SheetCell cell) {
        return text(cell, cell.text().strip());
    }

    Node text(SheetCell cell, String text) {
        return Nodes.of(input, at(cell), Node.Kind.TEXT, text);
    }

    /** The value of a field in a line. */
    Node value(int row, int column, String field, SheetCell cell) {
        if (TableWords.NUMBERS.contains(field) || field.equals("year")) {
            BadValue merged = merged(row, column);
            boolean isMoney = field.equals("unitCost") || field.equals("lumpSum");
            return merged == null
                    ? (isMoney ? amountOf(cell) : count(cell))
                    : Nodes.unreadable(input, at(cell), cell.text(), merged);
        } else if (cell.kind() == SheetCell.Kind.ERROR || cell.kind() == SheetCell.Kind.NO_VALUE) {
            return Nodes.unreadable(input, at(cell), cell.text(), fault(cell));
        } else if (field.equals("payBasis")) {
            return text(cell, code("pay-basis.", cell.text().strip()));
        } else if (field.equals("paidBy")) {
            return text(cell, code("paid-by.", cell.text().strip()));
        }
        return text(cell);
    }

    private static String code(String prefix, String text) {
        String code = OfficeWords.words(prefix).get(Texts.plain(text));
        return code == null ? text.toUpperCase(Locale.ROOT) : code;
    }

    private @Nullable BadValue merged(int row, int column) {
        Sheet.Merge merge = sheet.merge(row, column);
        return merge == null ? null : new BadValue("office.merged", Map.of("range", sheet.range(merge)));
    }

    /** The amount of a cell as a value. */
    Node amountOf(SheetCell cell) {
        return number(cell, amount(cell));
    }

    private Node count(SheetCell cell) {
        return number(cell, plain(cell));
    }

    private Node number(SheetCell cell, @Nullable BigDecimal number) {
        return number == null
                ? Nodes.unreadable(input, at(cell), cell.text(), fault(cell))
                : Nodes.of(input, at(cell), Node.Kind.NUMBER, number.toPlainString());
    }

    /** A value that was calculated from a cell. */
    Node of(SheetCell cell, BigDecimal amount) {
        return number(cell, amount);
    }

    /** The amount of a cell in full, null if it has none or cannot be read. */
    @Nullable
    BigDecimal amount(SheetCell cell) {
        BigDecimal number = plain(cell);
        return number == null ? null : number.scaleByPowerOfTen(scale);
    }

    private @Nullable BigDecimal plain(SheetCell cell) {
        try {
            return checked(cell);
        } catch (BadValue e) {
            return null;
        }
    }

    /** Why a cell is not an amount. */
    BadValue fault(SheetCell cell) {
        try {
            checked(cell);
        } catch (BadValue e) {
            return e;
        }
        return new BadValue("office.not-a-number", Map.of("text", cell.text()));
    }

    private BigDecimal checked(SheetCell cell) throws BadValue {
        if (sheet.isHidden(cell)) {
            throw new BadValue("office.hidden", Map.of());
        }
        return number(cell.text(), cell.kind());
    }

    private BigDecimal number(String text, SheetCell.Kind kind) throws BadValue {
        return switch (kind) {
            case NUMBER -> Amount.stored(text);
            case TEXT -> Amount.typed(text, decimal);
            case NO_VALUE -> throw new BadValue("office.no-value", Map.of());
            case ERROR -> throw new BadValue("office.error", Map.of("text", text));
            case DATE -> throw new BadValue("office.date", Map.of());
            case PERCENT -> throw new BadValue("office.percent", Map.of());
            case SCALED -> throw new BadValue("office.scaled-format", Map.of());
            case UNSEEN -> throw new BadValue("office.unseen", Map.of());
            case TRUTH -> throw new BadValue("office.not-a-number", Map.of("text", text));
        };
    }

    /** The amount of a line: calculated, or as its total states it. Null where that cannot be read. */
    @Nullable
    BigDecimal total(int row, boolean calculated) {
        SheetCell unit = cell(row, "unitCost");
        if (!calculated || unit == null) {
            SheetCell total = cell(row, "lumpSum");
            return total == null ? null : amount(total);
        }
        BigDecimal amount = amount(unit);
        for (String field : new String[] {"persons", "occasions"}) {
            SheetCell factor = cell(row, field);
            BigDecimal by = factor == null ? BigDecimal.ONE : plain(factor);
            amount = amount == null || by == null ? null : amount.multiply(by);
        }
        return amount;
    }

    private Location at(SheetCell cell) {
        return sheet.at(cell);
    }
}
