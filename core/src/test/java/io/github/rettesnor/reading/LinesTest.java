// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.verdict.Position;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static TextOrigin text(String text) {
        return new TextOrigin("in.json", text, Lines.NO_LINE);
    }

    @Test
    void positionsAreFoundInAnyOrder() {
        TextOrigin origin = text("abc\ndef\nghi");
        assertThat(origin.unit(3, 2)).isEqualTo(9);
        assertThat(origin.location(9)).isEqualTo(new Position(3, 2));
        assertThat(origin.unit(2, 3)).isEqualTo(6);
        assertThat(origin.location(6)).isEqualTo(new Position(2, 3));
        assertThat(origin.location(0)).isEqualTo(Position.START);
    }

    @Test
    void carriageReturnAndLineFeedEndOneLineAndNoOtherPair() {
        assertThat(text("a\r\nb").location(3)).isEqualTo(new Position(2, 1));
        assertThat(text("a\n\rb").location(3)).isEqualTo(new Position(3, 1));
        assertThat(text("a\r\rb").location(3)).isEqualTo(new Position(3, 1));
    }

    @Test
    void whatIsBeyondTheEndStandsAfterTheLastCharacter() {
        assertThat(text("ab\n😀c").location(99)).isEqualTo(new Position(2, 3));
        assertThat(new TextOrigin("in.jsonl", "ab\ncd", 7).location(99)).isEqualTo(new Position(7, 6));
    }

    @Test
    void columnsAreRightFarIntoALongLine() {
        String before = "😀å".repeat(5000) + "\n" + "å".repeat(3000);
        assertThat(text(before + "x").location(before.length())).isEqualTo(new Position(2, 3001));
        ByteOrigin bytes = new ByteOrigin("in.json", (before + "x").getBytes(UTF_8), Lines.NO_LINE);
        assertThat(bytes.location(before.getBytes(UTF_8).length)).isEqualTo(new Position(2, 3001));
    }

    @Test
    void columnsAreRightFarIntoASingleLineOfAFile() {
        String before = "😀å€a".repeat(2000);
        assertThat(new TextOrigin("in.jsonl", before, 7).location(before.length()))
                .isEqualTo(new Position(7, 8001));
        byte[] bytes = before.getBytes(UTF_8);
        assertThat(new ByteOrigin("in.jsonl", bytes, 7).location(bytes.length)).isEqualTo(new Position(7, 8001));
    }

    @Property
    void bytesAndTextHaveTheSamePositions(
            @ForAll @Chars({'a', '\n', '\r', 'å', '\u20ac'}) @StringLength(max = 40) String before) {
        ByteOrigin bytes = new ByteOrigin("in.json", ("\ufeff" + before + "x").getBytes(UTF_8), Lines.NO_LINE);
        assertThat(bytes.location(before.getBytes(UTF_8).length))
                .isEqualTo(text(before + "x").location(before.length()));
    }
}
