// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A paragraph or a table of a Word document. */
sealed interface Block {

    /** The sign for a box that is marked, whatever made it. */
    String MARKED = "\u2612";

    /** The sign for a box that is not marked. */
    String UNMARKED = "\u2610";

    /** What is written in it. */
    String text();

    /**
     * A paragraph.
     *
     * @param number its number among the paragraphs of the document, from 1
     * @param style what it is
     * @param level the level of a heading, from 1; {@link #BY_HAND} where it only looks like one
     * @param item the number that stands before it without being part of the text, null if there is none
     * @param text the text
     */
    record Paragraph(
            int number, Style style, int level, @Nullable String item, String text) implements Block {

        static final int BY_HAND = 10;
    }

    /** What a paragraph is by its style. */
    enum Style {
        TITLE,
        HEADING,
        /** All of it is bold, as headings without a style are. */
        BOLD,
        /** A line of a table of contents. */
        CONTENTS,
        TEXT
    }

    /**
     * A table.
     *
     * @param number its number among the tables of the document, from 1
     * @param rows its rows
     */
    record Table(int number, List<Row> rows) implements Block {

        @Override
        public String text() {
            return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
        }
    }

    /**
     * A row of a table.
     *
     * @param number its number in the table, from 1
     * @param cells its cells
     */
    record Row(int number, List<Box> cells) {

        String text() {
            return cells.stream().map(Box::text).collect(Collectors.joining("\t"));
        }
    }

    /**
     * A cell of a table.
     *
     * @param row the number of its row, from 1
     * @param number its number in the row, from 1
     * @param column the column of the table's grid in which it begins, from 1
     * @param span how many columns of the grid it spans
     * @param isContinued whether it is merged with the cell above
     * @param blocks what stands in it
     */
    record Box(int row, int number, int column, int span, boolean isContinued, List<Block> blocks) {

        String text() {
            return blocks.stream()
                    .map(Block::text)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }

        /** The text, with the automatic numbers of its paragraphs. */
        String numbered() {
            return blocks.stream()
                    .map(block -> block instanceof Paragraph paragraph && paragraph.item() != null
                            ? paragraph.item() + " " + paragraph.text()
                            : block.text())
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
    }
}
