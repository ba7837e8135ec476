// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an {@code .xlsx} file. No formula is evaluated; its value is the one that was saved with it. */
final class Workbook {

    static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_ROW_TAGS = 100_000;
    private static final int MOST_CELLS = 20_000;
    private static final int MOST_SHEETS = 20;
    private static final int MOST_MERGES = 1_000;
    static final int LONGEST_TEXT = 32_767;
    private static final String FOLDER = "xl/";

    private final Archive archive;
    private final List<String> shared = new ArrayList<>();
    private List<Styles.Style> styles = List.of();
    private int cells;

    private Workbook(Archive archive) {
        this.archive = archive;
    }

    static List<Sheet> read(Archive archive) {
        return new Workbook(archive).sheets();
    }

    private List<Sheet> sheets() {
        Map<String, String> targets = targets();
        readShared();
        styles = Styles.read(archive.open(FOLDER + "styles.xml"));
        List<Sheet> sheets = new ArrayList<>();
        Xml book = Objects.requireNonNull(archive.open(FOLDER + "workbook.xml"));
        while (book.next()) {
            if (book.begins("sheet")) {
                String state = book.attribute("state");
                Sheet sheet =
                        new Sheet(String.valueOf(book.attribute("name")), state != null && !state.equals("visible"));
                limit(sheets.size() + 1, MOST_SHEETS, "sheets");
                Xml part = archive.open(String.valueOf(targets.get(String.valueOf(book.attribute("id")))));
                if (part != null) {
                    new Rows(sheet, part).read();
                }
                sheets.add(sheet);
            }
        }
        return sheets;
    }

    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        Xml links = archive.open(FOLDER + "_rels/workbook.xml.rels");
        while (links != null && links.next()) {
            String id = links.begins("Relationship") ? links.attribute("Id") : null;
            if (id != null) {
                String target = String.valueOf(links.attribute("Target"));
                targets.put(id, target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        }
        return targets;
    }

    private void readShared() {
        Xml xml = archive.open(FOLDER + "sharedStrings.xml");
        while (xml != null && xml.next()) {
            if (xml.begins("si")) {
                limit(shared.size() + 1, MOST_CELLS, "cells");
                shared.add(text(xml, "si"));
            }
        }
    }

    /** The text of a tag, without what shows how it is pronounced. */
    private String text(Xml xml, String tag) {
        StringBuilder text = new StringBuilder();
        boolean counts = false;
        boolean isPhonetic = false;
        while (xml.next() && !xml.ends(tag)) {
            counts = xml.begins("t") || (counts && !xml.ends("t"));
            isPhonetic = xml.begins("rPh") || (isPhonetic && !xml.ends("rPh"));
            if (counts && !isPhonetic) {
                text.append(xml.text());
                limit(text.length(), LONGEST_TEXT, "characters");
            }
        }
        return CellText.read(text.toString());
    }

    private void limit(int number, int most, String what) {
        if (number > most) {
            throw archive.refused("office.too-many-" + what, Map.of("most", Integer.toString(most)));
        }
    }

    /** The rows of one sheet. */
    private final class Rows {

        private final Sheet sheet;
        private final Xml xml;
        private final List<Sheet.Merge> merges = new ArrayList<>();
        private int row;
        private int column;
        private int rowTags;

        Rows(Sheet sheet, Xml xml) {
            this.sheet = sheet;
            this.xml = xml;
        }

        void read() {
            while (xml.next()) {
                if (xml.begins("col") && (xml.is("hidden") || isNothing("width"))) {
                    for (int at = xml.number("min", 1); at <= Math.min(xml.number("max", 0), MOST_COLUMNS); at++) {
                        sheet.hideColumn(at);
                    }
                } else if (xml.begins("row")) {
                    beginRow();
                } else if (xml.begins("c")) {
                    cell();
                } else if (xml.begins("mergeCell")) {
                    merges.add(merge(String.valueOf(xml.attribute("ref"))));
                    limit(merges.size(), MOST_MERGES, "merges");
                }
            }
            merges.forEach(sheet::merge);
        }

        private void beginRow() {
            row = xml.number("r", row + 1);
            column = 0;
            rowTags++;
            limit(rowTags, MOST_ROW_TAGS, "rows");
            if (xml.is("hidden") || isNothing("ht")) {
                sheet.hideRow(row);
            }
        }

        /** Whether a height or width is so small that nothing is seen. */
        private boolean isNothing(String size) {
            String points = xml.attribute(size);
            return points != null && points.matches("0*[01](?:\\.[0-9]*)?");
        }

        private void cell() {
            String address = xml.attribute("r");
            column = address == null ? column + 1 : SheetCell.column(address);
            String type = String.valueOf(xml.attribute("t"));
            int style = xml.number("s", 0);
            String value = null;
            String inline = null;
            boolean formula = false;
            while (xml.next() && !xml.ends("c")) {
                if (xml.begins("v")) {
                    value = value();
                } else if (xml.begins("is")) {
                    inline = text(xml, "is");
                } else if (xml.begins("f")) {
                    formula = true;
                }
            }
            if (value != null || inline != null || formula) {
                limit(++cells, MOST_CELLS, "cells");
                limit(row, MOST_ROWS, "rows");
                limit(column, MOST_COLUMNS, "columns");
                sheet.add(cell(type, style, value == null ? inline : value));
            }
        }

        private String value() {
            StringBuilder value = new StringBuilder();
            while (xml.next() && !xml.ends("v")) {
                value.append(xml.text());
                limit(value.length(), LONGEST_TEXT, "characters");
            }
            return value.toString();
        }

        private SheetCell cell(String type, int style, @Nullable String value) {
            if (value == null || (value.isEmpty() && !type.equals("str"))) {
                return new SheetCell(row, column, SheetCell.Kind.NO_VALUE, "");
            }
            return switch (type) {
                case "s" -> new SheetCell(row, column, SheetCell.Kind.TEXT, shared(value));
                case "str" -> new SheetCell(row, column, SheetCell.Kind.TEXT, CellText.read(value));
                case "inlineStr" -> new SheetCell(row, column, SheetCell.Kind.TEXT, value);
                case "b" -> new SheetCell(row, column, SheetCell.Kind.TRUTH, value);
                case "e" -> new SheetCell(row, column, SheetCell.Kind.ERROR, value);
                case "d" -> new SheetCell(row, column, SheetCell.Kind.DATE, value);
                default -> number(style, value);
            };
        }

        private SheetCell number(int style, String digits) {
            Styles.Style shown = style >= 0 && style < styles.size() ? styles.get(style) : Styles.Style.PLAIN;
            return new SheetCell(row, column, shown.kind(), digits, shown.currency());
        }

        private String shared(String index) {
            try {
                return shared.get(Integer.parseInt(index.trim()));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw archive.refused("office.broken", Map.of());
            }
        }
    }

    private Sheet.Merge merge(String range) {
        String[] ends = range.toUpperCase(Locale.ROOT).split(":", 2);
        try {
            int[] rows = new int[ends.length];
            for (int i = 0; i < ends.length; i++) {
                rows[i] = Integer.parseInt(ends[i].replaceFirst("^[A-Z]+", ""));
            }
            return new Sheet.Merge(
                    rows[0], SheetCell.column(ends[0]), rows[rows.length - 1], SheetCell.column(ends[ends.length - 1]));
        } catch (NumberFormatException e) {
            throw archive.refused("office.broken", Map.of());
        }
    }
}
