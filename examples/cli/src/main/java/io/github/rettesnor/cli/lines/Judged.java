// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What some lines came to: a line for each of them, ready to be written. */
final class Judged {

    private final Lines lines = new Lines();
    private final Tally tally = new Tally();
    private final Chunk chunk;

    Judged(Chunk chunk) {
        this.chunk = chunk;
    }

    OutputStream out() {
        return lines;
    }

    int size() {
        return lines.size();
    }

    /** Takes back what was written beyond a size. */
    void cutTo(int size) {
        lines.cutTo(size);
    }

    void writeTo(OutputStream to) throws IOException {
        lines.writeTo(to);
    }

    Tally tally() {
        return tally;
    }

    Chunk chunk() {
        return chunk;
    }

    private static final class Lines extends ByteArrayOutputStream {

        private synchronized void cutTo(int size) {
            count = size;
        }
    }
}
