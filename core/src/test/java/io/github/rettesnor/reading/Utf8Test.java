// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class Utf8Test {

    private static String decoded(byte... bytes) {
        return Utf8.decode("in.json", Lines.NO_LINE, bytes);
    }

    private static String trouble(byte... bytes) {
        return catchThrowableOfType(Unreadable.class, () -> decoded(bytes)).getMessage();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void shortTextsAreRead() {
        assertThat(decoded()).isEmpty();
        assertThat(decoded(bytes('1'))).isEqualTo("1");
        assertThat(decoded(bytes('{', '}'))).isEqualTo("{}");
    }

    @Test
    void theReplacementCharacterItselfIsACharacter() {
        assertThat(decoded("\ufffdå".getBytes(StandardCharsets.UTF_8))).isEqualTo("\ufffdå");
    }

    @Test
    void aFirstByteThatBeginsNoCharacterIsRefused() {
        assertThat(trouble(bytes(0xe5, 'a'))).startsWith("in.json:1:1: is not UTF-8: byte 0xe5 begins no character");
    }

    @Test
    void utf16IsRecognisedByItsMark() {
        assertThat(trouble(bytes(0xff, 0xfe))).isEqualTo("in.json:1:1: is UTF-16; save it as UTF-8");
        assertThat(trouble(bytes(0xfe, 0xff))).isEqualTo("in.json:1:1: is UTF-16; save it as UTF-8");
        assertThat(trouble("\ufeffæ".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("in.json:1:1: is UTF-16; save it as UTF-8");
        assertThat(trouble(bytes(0xff, 0xfe, 0, 0x01))).isEqualTo("in.json:1:1: is UTF-16; save it as UTF-8");
    }

    @Test
    void utf32IsRecognisedByItsZeros() {
        for (String encoding : new String[] {"UTF-32BE", "UTF-32LE"}) {
            assertThat(trouble("{}".getBytes(Charset.forName(encoding))))
                    .isEqualTo("in.json:1:1: is UTF-32; save it as UTF-8");
        }
        assertThat(trouble(bytes(0, 0, 0, 0))).isEqualTo("in.json:1:1: is UTF-32; save it as UTF-8");
    }

    /** Some programs write the mark of UTF-8 before whatever they write. */
    @Test
    void anotherEncodingIsRecognisedAfterAMarkOfUtf8() {
        for (String encoding : new String[] {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"}) {
            byte[] text = "{}".getBytes(Charset.forName(encoding));
            byte[] marked = new byte[text.length + 3];
            System.arraycopy(bytes(0xef, 0xbb, 0xbf), 0, marked, 0, 3);
            System.arraycopy(text, 0, marked, 3, text.length);
            assertThat(trouble(marked)).isEqualTo("in.json:1:1: is " + encoding.substring(0, 6) + "; save it as UTF-8");
            assertThatExceptionOfType(Unreadable.class)
                    .isThrownBy(() -> Input.of("in.json", marked).read());
            assertThatExceptionOfType(Unreadable.class)
                    .isThrownBy(() -> Input.of("in.json", text).read());
        }
    }

    @Test
    void aSecondByteOrderMarkIsNotPassedOver() {
        Input twice = Input.of("in.json", "\ufeff\ufeff{}".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(twice::read)
                .withMessageStartingWith("in.json:1:1: a value is expected");
        assertThat(Input.of("in.json", "\ufeff{}".getBytes(StandardCharsets.UTF_8))
                        .read()
                        .kind())
                .isEqualTo(Node.Kind.OBJECT);
    }

    @Test
    void utf32IsRecognisedByItsMark() {
        assertThat(trouble("\ufeff{}".getBytes(Charset.forName("UTF-32BE"))))
                .isEqualTo("in.json:1:1: is UTF-32; save it as UTF-8");
        assertThat(trouble("\ufeff{}".getBytes(Charset.forName("UTF-32LE"))))
                .isEqualTo("in.json:1:1: is UTF-32; save it as UTF-8");
    }

    @Property
    void bytesAreValidWhereTheDecoderOfTheJdkReadsThem(
            @ForAll @Chars({'a', 'å', '\u20ac', '\ud83d'}) @StringLength(max = 30) String before,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 255) Integer> among,
            @ForAll @AlphaChars @StringLength(max = 20) String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("aa" + before).getBytes(StandardCharsets.UTF_8));
        among.forEach(bytes::write);
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        assertThat(Utf8.isValid(bytes.toByteArray())).isEqualTo(isDecoded(bytes.toByteArray()));
    }

    private static boolean isDecoded(byte... bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
