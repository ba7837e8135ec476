// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Position;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines and columns of the units of a text. Columns count Unicode characters. Where lines begin, and how many characters there are before
 * each block of units, is counted when the first position is asked for, so that many positions cost little more than one.
 */
abstract class Lines {

    /** The number of a text that is a whole document, and not one line of a file. */
    static final int NO_LINE = 0;

    private static final int BLOCK = 1024;

    private final int only;
    private @Nullable Counted counted;

    /** A text; one that is a single line of a file has the number of that line. */
    Lines(int only) {
        this.only = only;
    }

    /** The number of units. */
    abstract int length();

    /** Whether a line feed or carriage return is at a unit. */
    abstract boolean is(char c, int unit);

    /** Whether a character begins at a unit. */
    abstract boolean beginsCharacter(int unit);

    /** The position of a unit; that of the end for all units beyond it. */
    Position position(int unit) {
        int to = Math.min(unit, length());
        Counted all = counted();
        if (only != NO_LINE) {
            return new Position(only, characters(all, to) + 1);
        }
        int line = line(all, to);
        return new Position(line + 1, characters(all, to) - characters(all, all.lineStarts[line]) + 1);
    }

    /** The unit of a line and a column that counts units, both from 1. */
    int unit(int line, int column) {
        int[] starts = counted().lineStarts;
        int start = starts[Math.min(Math.max(line, 1), starts.length) - 1];
        return Math.min(start + Math.max(column, 1) - 1, length());
    }

    private static int line(Counted all, int unit) {
        int found = Arrays.binarySearch(all.lineStarts, unit);
        return found >= 0 ? found : -found - 2;
    }

    private int characters(Counted all, int to) {
        int block = to / BLOCK;
        int characters = all.charactersBefore[block];
        for (int i = block * BLOCK; i < to; i++) {
            characters += beginsCharacter(i) ? 1 : 0;
        }
        return characters;
    }

    private Counted counted() {
        Counted known = counted;
        if (known == null) {
            known = count();
            counted = known;
        }
        return known;
    }

    private Counted count() {
        int[] starts = new int[16];
        int lines = 1;
        int[] before = new int[length() / BLOCK + 1];
        int characters = 0;
        for (int i = 0; i < length(); i++) {
            if (i % BLOCK == 0) {
                before[i / BLOCK] = characters;
            }
            characters += beginsCharacter(i) ? 1 : 0;
            boolean isLoneReturn = is('\r', i) && (i + 1 == length() || !is('\n', i + 1));
            if (isLoneReturn || is('\n', i)) {
                starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
                starts[lines] = i + 1;
                lines++;
            }
        }
        if (length() % BLOCK == 0) {
            before[length() / BLOCK] = characters;
        }
        return new Counted(Arrays.copyOf(starts, lines), before);
    }

    /** What was counted: the first units of the lines, and the characters before each block. */
    private static final class Counted {

        private final int[] lineStarts;
        private final int[] charactersBefore;

        Counted(int[] lineStarts, int[] charactersBefore) {
            this.lineStarts = lineStarts;
            this.charactersBefore = charactersBefore;
        }
    }
}
