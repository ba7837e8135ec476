// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Position;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines and columns of the units of a text. Columns count Unicode characters. Where lines begin is counted when the first position is
 * asked for, and how many characters there are before each block of units when the first position far into a line is, so that many
 * positions cost little more than one.
 */
abstract class Lines {

    /** The number of a text that is a whole document, and not one line of a file. */
    static final int NO_LINE = 0;

    private static final int BLOCK = 1024;

    private final int only;
    private @Nullable Counts lines;
    private @Nullable Counts blocks;

    /** A text; one that is a single line of a file has the number of that line. */
    Lines(int only) {
        this.only = only;
    }

    /** The number of units. */
    abstract int length();

    /** The unit at an index: an ASCII character is itself, and no other unit is one. */
    abstract int at(int index);

    /** The number of characters that begin from one unit up to another. */
    abstract int counted(int from, int to);

    /** The first unit from one on that is a line feed or a carriage return; the length if there is none. */
    abstract int nextBreak(int from);

    /** Whether this is a single line of a file. */
    boolean isLine() {
        return only != NO_LINE;
    }

    /** The position of a unit; that of the end for all units beyond it. */
    Position position(int unit) {
        int to = Math.min(unit, length());
        if (isLine()) {
            return new Position(only, characters(0, to) + 1);
        }
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, to);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, characters(starts[line], to) + 1);
    }

    /** The unit of a line and a column that counts units, both from 1. */
    int unit(int line, int column) {
        int[] starts = lineStarts();
        int start = starts[Math.min(Math.max(line, 1), starts.length) - 1];
        return Math.min(start + Math.max(column, 1) - 1, length());
    }

    /** How many characters begin from one unit to before another. */
    private int characters(int from, int to) {
        return to - from <= BLOCK ? counted(from, to) : charactersBefore(to) - charactersBefore(from);
    }

    private int charactersBefore(int unit) {
        Counts known = blocks;
        if (known == null) {
            known = new Counts(countBlocks());
            blocks = known;
        }
        int block = unit / BLOCK;
        return known.of[block] + counted(block * BLOCK, unit);
    }

    private int[] countBlocks() {
        int[] before = new int[length() / BLOCK + 1];
        for (int block = 1; block < before.length; block++) {
            before[block] = before[block - 1] + counted((block - 1) * BLOCK, block * BLOCK);
        }
        return before;
    }

    private int[] lineStarts() {
        Counts known = lines;
        if (known == null) {
            known = new Counts(countLines());
            lines = known;
        }
        return known.of;
    }

    private int[] countLines() {
        int[] starts = new int[16];
        int count = 1;
        int length = length();
        for (int i = nextBreak(0); i < length; i = nextBreak(i + 1)) {
            if (at(i) == '\n' || i + 1 == length || at(i + 1) != '\n') {
                starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
                starts[count] = i + 1;
                count++;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** What was counted. Another thread that sees it must see all of it, so its field is final. */
    private static final class Counts {

        private final int[] of;

        Counts(int[] of) {
            this.of = of;
        }
    }
}
