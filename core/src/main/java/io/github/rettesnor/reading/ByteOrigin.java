// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Position;

/** UTF-8 bytes as the origin of nodes, which are noted by the offset of their first byte after a byte-order mark. */
final class ByteOrigin extends Lines implements Origin {

    private static final int CONTINUATION = 0x80;

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
    int length() {
        return bytes.length - begin;
    }

    @Override
    int at(int index) {
        return bytes[begin + index];
    }

    @Override
    boolean beginsCharacter(int unit) {
        return (bytes[begin + unit] & 0xc0) != CONTINUATION;
    }
}
