// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Position;

/** UTF-8 bytes as the origin of nodes, which are noted by the offset of their first byte after a byte-order mark. */
final class ByteOrigin extends Lines implements Origin {

    private final String input;
    private final byte[] bytes;
    private final int begin;

    ByteOrigin(String input, byte[] bytes, int only) {
        super(only);
        this.input = input;
        this.bytes = bytes;
        begin = Utf8.beginsWithMark(bytes) ? Utf8.MARK_LENGTH : 0;
    }

    @Override
    public String input() {
        return input;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The offset of the first byte after a byte-order mark. */
    int begin() {
        return begin;
    }

    @Override
    public Position location(int at) {
        return position(at);
    }

    @Override
    public Position keyLocation(int keyAt, int valueAt) {
        int colon = lastWritten(valueAt - 1);
        int quote = lastWritten(colon - 1) - 1;
        while (at(quote) != '"' || isEscaped(quote)) {
            quote--;
        }
        return position(quote);
    }

    /** The last byte up to one that is not white space. */
    private int lastWritten(int index) {
        int found = index;
        while (at(found) <= ' ') {
            found--;
        }
        return found;
    }

    /** Whether an odd number of backslashes precedes a byte. */
    private boolean isEscaped(int index) {
        int first = index;
        while (at(first - 1) == '\\') {
            first--;
        }
        return (index - first) % 2 == 1;
    }

    @Override
    int length() {
        return bytes.length - begin;
    }

    @Override
    int at(int index) {
        return bytes[begin + index];
    }

    @Override
    int counted(int from, int to) {
        return Utf8.characters(bytes, begin + from, begin + to);
    }

    @Override
    int nextBreak(int from) {
        return Utf8.nextBreak(bytes, begin + from) - begin;
    }
}
