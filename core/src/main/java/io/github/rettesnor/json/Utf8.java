// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes UTF-8 strictly, and tells where and why bytes are none. */
final class Utf8 {

    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    static String decode(String input, int line, byte[] bytes) {
        String other = otherEncoding(bytes);
        if (other != null) {
            throw new Unreadable(input, new Cursor("", line).position(), "", "is " + other + "; save it as UTF-8");
        }
        // The quick way puts this character where bytes are no UTF-8; only where it stands do they have to be looked at
        // one by one.
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf(REPLACEMENT) < 0) {
            return quick;
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
            Cursor end = Cursor.atEnd(text.startsWith("\ufeff") ? text.substring(1) : text, line);
            throw new Unreadable(
                    input,
                    end.position(),
                    "",
                    "is not UTF-8: byte 0x" + Integer.toHexString(at)
                            + " begins no character (saved as ISO-8859-1 or Windows-1252?); save it as UTF-8");
        }
        return text;
    }

    private static @Nullable String otherEncoding(byte[] bytes) {
        int first = at(bytes, 0) << 8 | at(bytes, 1);
        int second = at(bytes, 2) << 8 | at(bytes, 3);
        if ((first == 0xfffe && second == 0 && bytes.length > 2) || (first == 0 && second == 0xfeff)) {
            return "UTF-32";
        }
        boolean marked = first == 0xfffe || first == 0xfeff;
        boolean zeros = bytes.length > 1 && (at(bytes, 0) == 0) != (at(bytes, 1) == 0);
        return marked || zeros ? "UTF-16" : null;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? Byte.toUnsignedInt(bytes[index]) : 0;
    }
}
