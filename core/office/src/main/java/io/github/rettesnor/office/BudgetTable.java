// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the table of a sheet as a budget. Every number below the headings is used, compared, or reported as a problem. */
final class BudgetTable {

    private final String input;
    private final Sheet sheet;
    private final TableWords words;
    private final Mapping mapping;
    private final Headings headings;
    private final CellReader cells;
    private final Sums sums = new Sums();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<Node> lines = new ArrayList<>();
    private final LabelledRows rows;
    private final Labels labels;
    private final Strays strays;
    private final Scales scales;
    private final List<SheetCell> totals = new ArrayList<>();
    private final List<Problem> uncalculated = new ArrayList<>();
    private @Nullable SheetCell section;

    BudgetTable(String input, Sheet sheet, Headings headings, TableWords words, Mapping mapping) {
        this.input = input;
        this.sheet = sheet;
        this.headings = headings;
        this.words = words;
        this.mapping = mapping;
        this.cells = new CellReader(input, sheet, headings, mapping);
        this.rows = new LabelledRows(input, sheet, cells, sums);
        this.labels = new Labels(sheet, headings, cells, words);
        this.strays = new Strays(input, sheet, headings, cells, problems);
        this.scales = new Scales(input, sheet, mapping);
    }

    /** How each row and column was read, in the order of the rows. */
    List<Taken> taken() {
        return taken;
    }

    /** What is wrong with the table besides its values. */
    List<Problem> problems() {
        return problems;
    }

    Node read() {
        scales.refuse(headings.row());
        for (int row : sheet.rows()) {
            if (row < headings.row()) {
                above(row);
            } else if (row > headings.row()) {
                below(row);
            }
        }
        totals.forEach(rows::takeTotal);
        for (SheetCell cell : sheet.row(headings.row())) {
            String field = headings.field(cell.column());
            take(headings.row(), cell.column(), field == null ? "words" : field);
            if (field != null && sheet.isHidden(cell)) {
                problems.add(problem(cell, "office.hidden", Map.of()));
            }
        }
        problems.addAll(rows.problems());
        if (!lines.isEmpty()) {
            problems.addAll(uncalculated);
            problems.addAll(rows.uncalculated());
        }
        Map<String, Node> fields = rows.fields();
        place("ruleSet", mapping.ruleSet(), fields);
        new Currencies(input, sheet, headings, problems).put(mapping.currency(), fields);
        fields.put("lines", Nodes.list(input, at(headings.row(), 1), lines));
        fields.put("coFunding", Nodes.list(input, at(headings.row(), 1), rows.coFunding()));
        return Nodes.document(input, at(headings.row(), 1), fields, problems);
    }

    private void above(int row) {
        Labels.Label label = labels.above(row);
        if (label == null) {
            strays.above(row);
            return;
        }
        take(row, label.cell().column(), label.kind());
        if (label.kind().equals("sum")) {
            totals.add(label.cell());
        } else {
            rows.take(label.cell(), label.kind());
        }
    }

    private void below(int row) {
        List<SheetCell> all = sheet.row(row);
        if (headings.isRepeated(row, words)) {
            take(row, all.get(0).column(), "words");
            return;
        } else if (headings.isHeading(row, words)) {
            throw new Unreadable(problem(all.get(0), "office.second-table", Map.of()));
        }
        Labels.Label label = labels.below(row);
        if (label != null) {
            take(row, label.cell().column(), label.kind());
            rows.take(label.cell(), label.kind());
            // Without an amount it is the heading of rows that are not lines of the section above.
            section = cells.named(label.cell()) == null ? label.cell() : section;
        } else if (all.stream().allMatch(cell -> cell.kind() == SheetCell.Kind.NO_VALUE)) {
            all.forEach(cell -> uncalculated.add(problem(cell, cells.fault(cell))));
        } else if (cells.hasAmounts(row)) {
            line(row);
        } else {
            words(row, all);
        }
    }

    private void line(int row) {
        SheetCell only = cells.cell(row, "lumpSum");
        if (only != null && !cells.isCalculated(row) && labels.texts(row).isEmpty()) {
            problems.add(problem(only, "office.no-label", Map.of()));
            return;
        }
        Map<String, Node> line = new LinkedHashMap<>();
        category(row, line);
        headings.columns().forEach((column, field) -> {
            SheetCell cell = sheet.shown(row, column);
            if (cell != null && !field.equals("category") && !field.equals("ignored")) {
                line.put(field, cells.value(row, column, field, cell));
            }
        });
        BigDecimal calculated = cells.total(row, true);
        BigDecimal stated = cells.total(row, false);
        SheetCell total = cells.cell(row, "lumpSum");
        if (cells.has(row, "unitCost")) {
            line.remove("lumpSum");
            if (total != null && (stated == null || (calculated != null && calculated.compareTo(stated) != 0))) {
                problems.add(
                        stated == null
                                ? problem(total, cells.fault(total))
                                : problem(
                                        total,
                                        "office.line-differs",
                                        Map.of(
                                                "stated", stated.toPlainString(),
                                                "sum",
                                                        String.valueOf(
                                                                calculated == null
                                                                        ? ""
                                                                        : calculated.toPlainString()))));
            }
        }
        sums.line(calculated);
        strays.below(row);
        take(row, 1, "line");
        lines.add(Nodes.object(input, at(row, cells.first(row)), line));
    }

    private void category(int row, Map<String, Node> line) {
        Integer column = headings.column("category");
        SheetCell cell = column == null ? section : sheet.shown(row, column);
        if (cell == null) {
            line.put(
                    "category",
                    Nodes.unreadable(
                            input,
                            at(row, column == null ? cells.first(row) : column),
                            "",
                            new BadValue("office.no-category", Map.of())));
            return;
        }
        String category = words.category(cell.text());
        line.put(
                "category",
                category == null
                        ? Nodes.unreadable(
                                input,
                                at(cell),
                                cell.text(),
                                new BadValue("office.category", Map.of("text", cell.text())))
                        : cells.text(cell, category));
    }

    /** A row without amounts: the heading of a section, or words that are not judged. */
    private void words(int row, List<SheetCell> all) {
        strays.below(row);
        problems.addAll(scales.problems(row));
        SheetCell first = all.get(0);
        section = first;
        take(row, first.column(), words.category(first.text()) == null ? "words" : "section");
        if (sheet.isHidden(first) && headings.column("category") == null) {
            problems.add(problem(first, "office.hidden", Map.of()));
        }
    }

    private void place(String field, @Nullable String text, Map<String, Node> fields) {
        if (text != null) {
            fields.put(field, Nodes.of(input, at(headings.row(), 1), Node.Kind.TEXT, text));
        }
    }

    private void take(int row, int column, String as) {
        SheetCell cell = sheet.cell(row, column);
        String text =
                String.join(" | ", sheet.row(row).stream().map(SheetCell::text).toList());
        taken.add(new Taken(at(row, column), as, row == headings.row() && cell != null ? cell.text() : text));
    }

    private Location at(SheetCell cell) {
        return sheet.at(cell);
    }

    private Location at(int row, int column) {
        return sheet.at(row, column);
    }

    private Problem problem(SheetCell cell, String kind, Map<String, String> values) {
        return new Problem(input, at(cell), Path.ROOT, kind, values);
    }

    private Problem problem(SheetCell cell, BadValue value) {
        return problem(cell, value.kind(), value.values());
    }
}
