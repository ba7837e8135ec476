// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Position;

/** Counts columns in Unicode characters where the parser counts UTF-16 units. Cheap when it moves forward through the text. */
final class Cursor {

    private final String text;
    private int line = 1;
    private int column = 1;
    private int lineStart;
    private int offset;

    Cursor(String text) {
        this.text = text;
    }

    static Cursor atEnd(String text) {
        Cursor cursor = new Cursor(text);
        while (cursor.nextLine()) {
            // to the last
        }
        cursor.moveTo(text.length());
        return cursor;
    }

    Position position() {
        return new Position(line, column);
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
