// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of an overview, laid out to be read on a screen and on paper in A4. */
final class OverviewSheet {

    /** The widths of columns in characters; together they fill the breadth of a page. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("file", 17),
            Map.entry("applicant", 16),
            Map.entry("title", 20),
            Map.entry("registry", 12),
            Map.entry("requested", 12),
            Map.entry("budget", 12),
            Map.entry("currency", 7),
            Map.entry("salary-share", 13),
            Map.entry("decision", 12),
            Map.entry("broken", 36),
            Map.entry("questions", 22),
            Map.entry("waivers", 10),
            Map.entry("problems", 20),
            Map.entry("kind", 13),
            Map.entry("place", 15),
            Map.entry("message", 50),
            Map.entry("cure", 36));

    private static final int FONT_SIZE = 10;
    /** The height of a line of text. */
    static final int LINE = 13;

    private static final int MOST_LINES = 16;

    private final Language language;
    private final Worksheet sheet;
    private final List<String> columns;

    OverviewSheet(Language language, Workbook book, String name, List<String> columns) {
        this.language = language;
        this.sheet = book.newWorksheet(OfficeWords.phrase(language, "sheet." + name));
        this.columns = columns;
    }

    void write(List<List<Object>> rows) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, OfficeWords.phrase(language, "column." + columns.get(column)));
            sheet.width(column, width(column));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("DDE6F0")
                .verticalAlignment("top")
                .borderStyle("thin")
                .set();
        sheet.rowHeight(0, 2 * LINE);
        for (int row = 0; row < rows.size(); row++) {
            row(row + 1, rows.get(row));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, rows.size()), columns.size() - 1);
        paper(sheet);
        sheet.repeatRows(0);
    }

    /** A workbook in a font that all programs have, with its own widths. */
    static Workbook book(OutputStream out) {
        Workbook book = new Workbook(out, "Rettesnor", null);
        book.setGlobalDefaultFont("Arial", FONT_SIZE);
        return book;
    }

    /** Lays a sheet out for A4 across, as wide as the page, with numbered pages. */
    static void paper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
        sheet.footer("&A", Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    /** Whether a column repeats a name that stands in full on the sheet of documents. */
    private boolean isName(int column) {
        return columns.contains("message") && List.of("file", "title").contains(columns.get(column));
    }

    private int width(int column) {
        return WIDTHS.getOrDefault(columns.get(column), 0);
    }

    private void row(int at, List<Object> cells) {
        int most = 1;
        for (int column = 0; column < columns.size(); column++) {
            Object cell = cells.get(column);
            BigDecimal number = Overview.number(cell);
            if (number != null) {
                sheet.value(at, column, number);
                sheet.style(at, column)
                        .format(cell instanceof Figure.Portion share ? format(share) : "#,##0.00")
                        .verticalAlignment("top")
                        .borderStyle("thin")
                        .borderColor("C8CFD6")
                        .set();
            } else {
                String text = shortened(cell.toString(), width(column));
                most = isName(column) ? most : Math.max(most, lines(text, width(column)));
                sheet.value(at, column, CellText.write(Overview.neutral(text)));
                sheet.style(at, column)
                        .wrapText(!isName(column))
                        .horizontalAlignment(columns.get(column).equals("currency") ? "center" : "left")
                        .verticalAlignment("top")
                        .borderStyle("thin")
                        .borderColor("C8CFD6")
                        .set();
            }
        }
        // Not all programs fit heights to texts themselves.
        sheet.rowHeight(at, LINE * most);
    }

    /** As many decimals as the share has, since one just above a limit must not read as the limit. */
    private String format(Figure.Portion share) {
        int decimals = Math.max(0, share.number().stripTrailingZeros().scale() - 2);
        String format = (decimals == 0 ? "0" : "0." + "0".repeat(decimals)) + "%";
        return share.isRounded() ? '"' + language.rounded("") + '"' + format : format;
    }

    /** Entries of a list as far as they fit in a cell, and how many more there are on the sheet of findings. */
    private String shortened(String text, int width) {
        List<String> entries = text.lines().toList();
        int taken = 0;
        int lines = 0;
        while (taken < entries.size()) {
            lines += lines(entries.get(taken), width);
            if (taken > 0 && lines > MOST_LINES - 2) {
                break;
            }
            taken++;
        }
        if (taken == entries.size()) {
            return text;
        }
        String sheetName = OfficeWords.phrase(language, "sheet.findings");
        Figures figures = Figures.of("count", count(entries.size() - taken)).and("sheet", text(sheetName));
        return String.join("\n", entries.subList(0, taken)) + "\n"
                + OfficeWords.BOOK.fill(language, OfficeWords.phrase(language, "overview.more"), figures);
    }

    /** How many lines a text takes. Letters are narrower than the digits that widths count, and words are not split. */
    static int lines(String text, int width) {
        int letters = width * 11 / 10 - 4;
        return Math.min(
                MOST_LINES,
                text.lines().mapToInt(line -> 1 + (line.length() - 1) / letters).sum());
    }
}
