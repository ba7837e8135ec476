// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Writes to what texts are appended to, as they come: a report need not fit into memory. It is not closed. */
final class Appending extends Writer {

    private final Appendable to;

    Appending(Appendable to) {
        this.to = to;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        to.append(CharBuffer.wrap(text, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
