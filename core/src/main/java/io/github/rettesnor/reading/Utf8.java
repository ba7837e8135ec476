// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes UTF-8 strictly, and reports where and why bytes are not UTF-8. */
final class Utf8 {

    /** The length of a byte-order mark. */
    static final int MARK_LENGTH = 3;

    /** Eight bytes at once, since most texts are ASCII. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long LINE_FEEDS = '\n' * ONES;
    private static final long CARRIAGE_RETURNS = '\r' * ONES;

    private Utf8() {}

    static String decode(String input, int line, byte[] bytes) {
        String other = otherEncoding(bytes);
        if (other != null) {
            throw unreadable(new TextOrigin(input, "", line), "other-encoding", Map.of("encoding", other));
        }
        if (isValid(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int at = Byte.toUnsignedInt(bytes[in.position()]);
            TextOrigin before = new TextOrigin(input, text.startsWith("\ufeff") ? text.substring(1) : text, line);
            throw unreadable(before, "not-utf-8", Map.of("byte", "0x" + Integer.toHexString(at)));
        }
        return text;
    }

    /** Whether bytes are UTF-8, and not a text in another encoding that happens to be UTF-8 too. */
    static boolean isValid(byte[] bytes) {
        int next = otherEncoding(bytes) == null ? 0 : -1;
        while (next >= 0 && next < bytes.length) {
            if (next <= bytes.length - Long.BYTES && ((long) EIGHT.get(bytes, next) & NOT_ASCII) == 0) {
                next += Long.BYTES;
            } else {
                next = bytes[next] >= 0 ? next + 1 : afterCharacter(bytes, next);
            }
        }
        return next >= 0;
    }

    /** Where a character of several bytes ends; -1 if it is malformed, overlong, half of a pair or beyond Unicode. */
    private static int afterCharacter(byte[] bytes, int from) {
        int first = at(bytes, from);
        int second = at(bytes, from + 1);
        if (first >= 0xc2 && first <= 0xdf) {
            return isContinuation(second) ? from + 2 : -1;
        } else if (first >= 0xe0 && first <= 0xef) {
            boolean fits = second >= (first == 0xe0 ? 0xa0 : 0x80) && second <= (first == 0xed ? 0x9f : 0xbf);
            return fits && isContinuation(at(bytes, from + 2)) ? from + 3 : -1;
        } else if (first >= 0xf0 && first <= 0xf4) {
            boolean fits = second >= (first == 0xf0 ? 0x90 : 0x80) && second <= (first == 0xf4 ? 0x8f : 0xbf);
            return fits && isContinuation(at(bytes, from + 2)) && isContinuation(at(bytes, from + 3)) ? from + 4 : -1;
        }
        return -1;
    }

    /** The number of characters that begin in a part of bytes that are UTF-8. */
    static int characters(byte[] bytes, int from, int to) {
        int characters = to - from;
        int next = from;
        for (; next <= to - Long.BYTES; next += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, next);
            characters -= Long.bitCount(eight & ~(eight << 1) & NOT_ASCII);
        }
        for (; next < to; next++) {
            characters -= isContinuation(at(bytes, next)) ? 1 : 0;
        }
        return characters;
    }

    /** The index of the first line feed or carriage return from a byte on; the number of bytes if there is none. */
    static int nextBreak(byte[] bytes, int from) {
        int next = from;
        while (next <= bytes.length - Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, next);
            if ((zeros(eight ^ LINE_FEEDS) | zeros(eight ^ CARRIAGE_RETURNS)) != 0) {
                break;
            }
            next += Long.BYTES;
        }
        while (next < bytes.length && bytes[next] != '\n' && bytes[next] != '\r') {
            next++;
        }
        return next;
    }

    /** Not zero where one of eight bytes is zero. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & NOT_ASCII;
    }

    private static boolean isContinuation(int one) {
        return one >= 0x80 && one <= 0xbf;
    }

    /** Whether bytes begin with a byte-order mark. */
    static boolean beginsWithMark(byte[] bytes) {
        return isMark(bytes, 0);
    }

    /** Whether a byte-order mark stands at an index. */
    static boolean isMark(byte[] bytes, int index) {
        return at(bytes, index) == 0xef && at(bytes, index + 1) == 0xbb && at(bytes, index + 2) == 0xbf;
    }

    private static Unreadable unreadable(TextOrigin before, String kind, Map<String, String> values) {
        return new Unreadable(
                new Problem(before.input(), before.location(before.text().length()), Path.ROOT, kind, values));
    }

    /** By the first bytes after a byte-order mark of UTF-8, which some programs put before any text. */
    private static @Nullable String otherEncoding(byte[] bytes) {
        int begin = beginsWithMark(bytes) ? MARK_LENGTH : 0;
        int first = at(bytes, begin) << 8 | at(bytes, begin + 1);
        int second = at(bytes, begin + 2) << 8 | at(bytes, begin + 3);
        boolean isLong = bytes.length > begin + 3;
        boolean isOneOfFour = isLong && (first == 0 || ((first & 0xff) == 0 && second == 0));
        if (isOneOfFour || (first == 0xfffe && second == 0 && bytes.length > 2)) {
            return "UTF-32";
        }
        boolean marked = first == 0xfffe || first == 0xfeff;
        boolean zeros = bytes.length > begin + 1 && (at(bytes, begin) == 0) != (at(bytes, begin + 1) == 0);
        return marked || zeros ? "UTF-16" : null;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? Byte.toUnsignedInt(bytes[index]) : 0;
    }
}
