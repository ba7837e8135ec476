// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes. Only a line feed ends a line, so that a line's number is the one that other programs give it. */
public final class LineReader {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final long longest;
    private final byte[] block = new byte[BLOCK];
    private final CRC32C checksum = new CRC32C();
    private int from;
    private int to;
    private int lines;
    private long bytes;
    private boolean ended = true;

    /**
     * A reader.
     *
     * @param in the bytes
     * @param longest the longest line that is wanted, in bytes; of a longer one, that many and one more are kept
     */
    public LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * Reads a line.
     *
     * @return the line without its line feed, null at the end of the input
     * @throws IOException if reading fails
     */
    public byte @Nullable [] next() throws IOException {
        if (!filled()) {
            return null;
        }
        int end = lineFeed();
        byte[] line = Arrays.copyOfRange(block, from, end);
        pass(end);
        if (!ended) {
            line = rest(line);
        }
        lines = Math.addExact(lines, 1);
        return line.length <= longest + 1 ? line : Arrays.copyOf(line, (int) longest + 1);
    }

    private byte[] rest(byte[] beginning) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(2 * BLOCK);
        line.write(beginning, 0, beginning.length);
        while (!ended && filled()) {
            int end = lineFeed();
            line.write(block, from, (int) Math.min(end - from, Math.max(0, longest + 1 - line.size())));
            pass(end);
        }
        return line.toByteArray();
    }

    private boolean filled() throws IOException {
        while (from == to) {
            from = 0;
            to = Math.max(0, in.read(block));
            if (to == 0) {
                return false;
            }
        }
        return true;
    }

    private int lineFeed() {
        int at = from;
        while (at < to && block[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Goes past what stands before the line feed, and past the line feed if there is one. */
    private void pass(int end) {
        ended = end < to;
        int next = ended ? end + 1 : end;
        checksum.update(block, from, next - from);
        bytes += next - from;
        from = next;
    }

    /**
     * Goes on to where an earlier reader of the same input was.
     *
     * @param place where that was; not before where this one is
     * @return false if this cannot be the same input
     * @throws IOException if reading fails
     */
    public boolean skipTo(Checkpoint place) throws IOException {
        while (lines < place.lines() && next() != null) {
            // on to the place
        }
        return reached().equals(place);
    }

    /**
     * Returns where the reader is.
     *
     * @return the place after the line that was read last
     */
    public Checkpoint reached() {
        return new Checkpoint(lines, checksum.getValue());
    }

    /**
     * Returns how much was read.
     *
     * @return the bytes of all lines so far, with their line feeds
     */
    public long bytes() {
        return bytes;
    }

    /** Returns whether the line that was read last has a line feed. */
    boolean ended() {
        return ended;
    }
}
