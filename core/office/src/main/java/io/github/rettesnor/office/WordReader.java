// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.office.Block.Box;
import io.github.rettesnor.office.Block.Row;
import io.github.rettesnor.office.Block.Table;
import io.github.rettesnor.reading.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs and tables of a {@code .docx} file as they are seen: tracked changes as accepted, text boxes once, controls with
 * what was filled in and not what they show before that. Hidden text, comments and the properties of the document are passed over.
 */
final class WordReader {

    private static final String MAIN = "word/document.xml";
    private static final int MOST_BLOCKS = 20_000;

    private final Archive archive;
    private final Xml xml;
    private final TextStyles styles;
    private final Numbering numbering;
    private final Controls controls = new Controls();
    private int blocks;
    private int tables;
    private int paragraphs;

    private WordReader(Archive archive, Xml xml) {
        this.archive = archive;
        this.xml = xml;
        this.styles = TextStyles.read(archive.open("word/styles.xml"));
        this.numbering = Numbering.read(archive.open("word/numbering.xml"));
    }

    static List<Block> read(Input input) {
        Archive archive = Archive.of(input);
        Xml main = archive.open(MAIN);
        if (main == null) {
            throw archive.refused("office.broken", Map.of());
        }
        WordReader reader = new WordReader(archive, main);
        List<Block> body = new ArrayList<>();
        while (main.next()) {
            if (main.begins("body")) {
                reader.blocks("body", body, false);
            }
        }
        return body;
    }

    /** Reads what stands in a tag. */
    private void blocks(String tag, List<Block> into, boolean isInTable) {
        StringBuilder joined = new StringBuilder();
        while (xml.next() && !xml.ends(tag)) {
            if (xml.begins("p")) {
                paragraph(into, isInTable, joined);
            } else if (xml.begins("tbl")) {
                Table table = table(isInTable);
                into.add(table);
            } else if (xml.begins("altChunk") || xml.begins("subDoc")) {
                throw archive.refused("office.embedded", Map.of());
            } else {
                passOver();
            }
        }
    }

    private void paragraph(List<Block> into, boolean isInTable, StringBuilder joined) {
        count();
        if (!isInTable) {
            paragraphs++;
        }
        List<Block> boxes = new ArrayList<>();
        TextLine line = new TextLine(xml, styles, controls);
        while (xml.next() && !xml.ends("p")) {
            if (xml.begins("txbxContent")) {
                blocks("txbxContent", boxes, isInTable);
            } else if (xml.begins("subDoc")) {
                throw archive.refused("office.embedded", Map.of());
            } else if (!line.takes()) {
                passOver();
            }
        }
        joined.append(line.text());
        if (!line.isJoined()) {
            into.add(line.paragraph(paragraphs, joined.toString(), numbering));
            joined.setLength(0);
        }
        into.addAll(boxes);
    }

    private Table table(boolean isInTable) {
        if (!isInTable) {
            tables++;
        }
        int number = tables;
        List<Row> rows = new ArrayList<>();
        int row = 0;
        while (xml.next() && !xml.ends("tbl")) {
            if (xml.begins("tr")) {
                row++;
                Row read = row(row);
                if (read != null) {
                    rows.add(read);
                }
            } else {
                passOver();
            }
        }
        return new Table(number, rows);
    }

    /** A row, null if it is deleted or hidden. */
    private @Nullable Row row(int number) {
        List<Box> cells = new ArrayList<>();
        boolean isGone = false;
        int column = 1;
        while (xml.next() && !xml.ends("tr")) {
            if (xml.begins("trPr")) {
                while (xml.next() && !xml.ends("trPr")) {
                    isGone |= xml.begins("del") || (xml.begins("hidden") && !xml.isOff());
                    column += xml.begins("gridBefore") ? xml.number("val", 0) : 0;
                }
            } else if (xml.begins("tc")) {
                Box cell = cell(number, cells.size() + 1, column);
                column += cell.span();
                cells.add(cell);
            } else {
                passOver();
            }
        }
        return isGone ? null : new Row(number, cells);
    }

    private Box cell(int row, int number, int column) {
        count();
        int span = 1;
        boolean isContinued = false;
        List<Block> within = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        while (xml.next() && !xml.ends("tc")) {
            if (xml.begins("tcPr")) {
                while (xml.next() && !xml.ends("tcPr")) {
                    span = xml.begins("gridSpan") ? Math.max(1, xml.number("val", 1)) : span;
                    isContinued |= xml.begins("vMerge") && !"restart".equals(xml.attribute("val"));
                }
            } else if (xml.begins("p")) {
                paragraph(within, true, joined);
            } else if (xml.begins("tbl")) {
                within.add(table(true));
            } else {
                passOver();
            }
        }
        return new Box(row, number, column, span, isContinued, within);
    }

    /** Goes into a tag that is not a paragraph, a table or part of a text, or leaves it; deleted text is skipped as a whole. */
    private void passOver() {
        if (xml.begins("del") || xml.begins("moveFrom") || xml.begins("Fallback")) {
            xml.skip();
        } else {
            controls.take(xml);
        }
    }

    private void count() {
        blocks++;
        if (blocks > MOST_BLOCKS) {
            throw archive.refused("office.too-many-paragraphs", Map.of("most", Integer.toString(MOST_BLOCKS)));
        }
    }
}
