// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import java.io.IOException;
import java.io.PrintStream;

/** Results that go to a stream, such as standard output. */
public final class StreamResults extends Results {

    private final PrintStream out;

    /**
     * Results.
     *
     * @param out where to; flushed in the end, but not closed
     */
    public StreamResults(PrintStream out) {
        super(new Tally());
        this.out = out;
    }

    @Override
    void write(Judged judged) throws IOException {
        judged.writeTo(out);
        if (out.checkError()) {
            throw new IOException("standard output takes no more");
        }
    }

    @Override
    void end() {
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
