// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines that are judged one after the other.
 *
 * @param first the number of the first, from 1
 * @param lines the lines
 * @param size how many bytes they hold
 * @param end the place after them
 * @param read how many bytes of the input are before that place
 */
record Chunk(int first, List<byte[]> lines, long size, Checkpoint end, long read) {

    private static final int MOST_LINES = 64;
    private static final int MOST_BYTES = 1 << 18;

    /** The next lines, null at the end of the input. */
    static @Nullable Chunk next(LineReader in) throws IOException {
        int first = in.reached().lines() + 1;
        List<byte[]> lines = new ArrayList<>();
        long size = 0;
        while (lines.size() < MOST_LINES && size < MOST_BYTES) {
            byte[] line = in.next();
            if (line == null) {
                break;
            }
            lines.add(line);
            size += line.length;
        }
        return lines.isEmpty() ? null : new Chunk(first, lines, size, in.reached(), in.bytes());
    }
}
