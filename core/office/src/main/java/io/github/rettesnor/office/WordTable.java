// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.util.ArrayList;
import java.util.List;

/** A table of a blank form: labels, cells to write in, lists to choose from and boxes to mark. */
final class WordTable {

    /** The width of the text of a page, in twentieths of a point. */
    private static final int WIDTH = 9072;

    private static final String MARK =
            "<w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS Gothic\"/>";

    /** A table of so many columns is written in smaller letters. */
    private static final int MANY_COLUMNS = 5;

    private final int[] widths;
    private final StringBuilder rows = new StringBuilder();
    private final List<String> cells = new ArrayList<>();

    /**
     * A table.
     *
     * @param shares how wide its columns are in relation to each other
     */
    WordTable(int... shares) {
        int all = 0;
        for (int share : shares) {
            all += share;
        }
        widths = new int[shares.length];
        for (int i = 0; i < shares.length; i++) {
            widths[i] = WIDTH * shares[i] / all;
        }
    }

    /** A cell with a label, and what helps to fill in the one beside it. */
    WordTable label(String text, List<String> help) {
        StringBuilder cell =
                new StringBuilder(paragraph("<w:r><w:rPr><w:b/></w:rPr>" + TextDocument.t(text) + "</w:r>"));
        for (String line : help) {
            cell.append(paragraph("<w:r><w:rPr><w:color w:val=\"595959\"/><w:sz w:val=\"17\"/></w:rPr>"
                    + TextDocument.t(line) + "</w:r>"));
        }
        return add("E9EEF4", cell.toString());
    }

    /** A cell with a text, or to write in; a line of the text is a paragraph. */
    WordTable text(String text) {
        StringBuilder cell = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            cell.append(paragraph("<w:r>" + TextDocument.t(line) + "</w:r>"));
        }
        return add("", cell.toString());
    }

    /** A cell with one of some words; while it is empty, it shows what to do. */
    WordTable choice(String chosen, List<String> words, String blank) {
        StringBuilder items = new StringBuilder();
        for (String word : words) {
            String item = TextDocument.escaped(word);
            items.append("<w:listItem w:displayText=\"" + item + "\" w:value=\"" + item + "\"/>");
        }
        boolean isBlank = chosen.isEmpty();
        return add(
                "",
                paragraph("<w:sdt><w:sdtPr>" + (isBlank ? "<w:showingPlcHdr/>" : "") + "<w:dropDownList>" + items
                        + "</w:dropDownList></w:sdtPr><w:sdtContent><w:r>"
                        + (isBlank ? "<w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr>" : "")
                        + TextDocument.t(isBlank ? blank : chosen) + "</w:r></w:sdtContent></w:sdt>"));
    }

    /** A cell with a box to mark. */
    WordTable box(boolean isMarked) {
        return add(
                "",
                paragraph("<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"" + (isMarked ? 1 : 0)
                        + "\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
                        + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr>"
                        + "<w:sdtContent><w:r><w:rPr>" + MARK + "</w:rPr>"
                        + TextDocument.t(isMarked ? Block.MARKED : Block.UNMARKED) + "</w:r></w:sdtContent></w:sdt>"));
    }

    private String paragraph(String runs) {
        String style = widths.length < MANY_COLUMNS ? "Cell" : "SmallCell";
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private WordTable add(String fill, String content) {
        String width = "<w:tcW w:w=\"" + widths[cells.size()] + "\" w:type=\"dxa\"/>";
        String shade = fill.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
        cells.add("<w:tc><w:tcPr>" + width + shade + "</w:tcPr>" + content + "</w:tc>");
        if (cells.size() == widths.length) {
            rows.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
                    .append(String.join("", cells))
                    .append("</w:tr>");
            cells.clear();
        }
        return this;
    }

    String xml() {
        StringBuilder grid = new StringBuilder();
        for (int width : widths) {
            grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A6A6A6\"/>");
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>" + borders
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + rows
                + "</w:tbl>";
    }
}
