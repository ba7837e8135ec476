// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Position;

/** Counts columns in Unicode characters where the parser counts UTF-16 units. Cheap when it moves forward through the text. */
final class Cursor {

    /** The number of a text that is a whole document, and no line of a file. */
    static final int NO_LINE = 0;

    private final String text;
    private final int only;
    private int line = 1;
    private int column = 1;
    private int lineStart;
    private int offset;

    Cursor(String text) {
        this(text, NO_LINE);
    }

    /** A cursor in a text that is one line of a file: whatever it holds, it stands on that line. */
    Cursor(String text, int only) {
        this.text = text;
        this.only = only;
    }

    static Cursor atEnd(String text) {
        return atEnd(text, NO_LINE);
    }

    static Cursor atEnd(String text, int only) {
        Cursor cursor = new Cursor(text, only);
        while (cursor.nextLine()) {
            // to the last
        }
        cursor.moveTo(text.length());
        return cursor;
    }

    Position position() {
        return only == NO_LINE ? new Position(line, column) : new Position(only, text.codePointCount(0, offset) + 1);
    }

    /** The position of a UTF-16 unit, given by line and column from 1. */
    Position at(int wantedLine, int unit) {
        if (wantedLine < line) {
            line = 1;
            lineStart = 0;
            startLine();
        }
        while (line < wantedLine && nextLine()) {
            // to the wanted one
        }
        moveTo(Math.min(lineStart + unit - 1, text.length()));
        return position();
    }

    /** The offset of where {@link #at} came to. */
    int offset() {
        return offset;
    }

    private void moveTo(int to) {
        if (to < offset) {
            startLine();
        }
        column += text.codePointCount(offset, to);
        offset = to;
    }

    private boolean nextLine() {
        for (int i = lineStart; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lineStart = c == '\r' && text.startsWith("\n", i + 1) ? i + 2 : i + 1;
                line++;
                startLine();
                return true;
            }
        }
        return false;
    }

    private void startLine() {
        offset = lineStart;
        column = 1;
    }
}
