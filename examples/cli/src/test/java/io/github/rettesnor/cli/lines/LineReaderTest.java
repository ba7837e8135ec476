// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    private static final int ANY = 1_000_000;

    /** As a pipe hands over what it has. */
    private static InputStream inPieces(String text, int size) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public int read(byte[] to, int from, int most) {
                return super.read(to, from, Math.min(most, size));
            }
        };
    }

    private static List<String> lines(LineReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (byte[] line = in.next(); line != null; line = in.next()) {
            lines.add(new String(line, UTF_8));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100_000})
    void onlyLineFeedsEndLinesHoweverTheBytesCome(int size) throws IOException {
        LineReader in = new LineReader(inPieces("æ\r\n\n\u2028b\rc\n", size), ANY);

        assertThat(lines(in)).containsExactly("æ\r", "", "\u2028b\rc");
        assertThat(in.reached().lines()).isEqualTo(3);
        assertThat(in.bytes()).isEqualTo(12);
        assertThat(in.ended()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537, 200_000})
    void linesAroundTheSizeOfABlock(int length) throws IOException {
        String line = "x".repeat(length);

        assertThat(lines(new LineReader(inPieces(line + "\n" + line + "\n" + line, ANY), ANY)))
                .containsExactly(line, line, line);
    }

    @Test
    void aLastLineNeedsNoEnd() throws IOException {
        LineReader in = new LineReader(inPieces("a\nb", ANY), ANY);

        assertThat(lines(in)).containsExactly("a", "b");
        assertThat(in.ended()).isFalse();
    }

    @Test
    void anEmptyInputHasNoLine() throws IOException {
        assertThat(lines(new LineReader(inPieces("", ANY), ANY))).isEmpty();
        assertThat(lines(new LineReader(inPieces("\n", ANY), ANY))).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 70_000})
    void ofALineTooLongOneByteTooManyIsKept(int longest) throws IOException {
        String fits = "y".repeat(longest);
        String tooLong = "x".repeat(longest + 500_000);
        LineReader in = new LineReader(inPieces(fits + "\n" + tooLong + "\n" + fits + "x\nend", ANY), longest);

        assertThat(lines(in)).containsExactly(fits, "x".repeat(longest + 1), fits + "x", "end");
    }

    @Test
    void aPlaceIsFoundAgainOnlyInTheSameInput() throws IOException {
        LineReader first = new LineReader(inPieces("a\nb\nc\n", 1), ANY);
        first.next();
        first.next();
        Checkpoint place = first.reached();

        LineReader same = new LineReader(inPieces("a\nb\nother", ANY), ANY);
        assertThat(same.skipTo(place)).isTrue();
        assertThat(lines(same)).containsExactly("other");
        assertThat(new LineReader(inPieces("a\nB\nc\n", ANY), ANY).skipTo(place))
                .isFalse();
        assertThat(new LineReader(inPieces("a\n", ANY), ANY).skipTo(place)).isFalse();
        assertThat(new LineReader(inPieces("a\nb", ANY), ANY).skipTo(place)).isFalse();
    }

    @Test
    void aPlaceIsReadAsItWasWritten() {
        // The CRC-32C of "123456789" is e3069283.
        Checkpoint place = new Checkpoint(17, 0xe3069283L);

        assertThat(place).hasToString("17 e3069283");
        assertThat(Checkpoint.of("17 e3069283")).isEqualTo(place);
        assertThat(Checkpoint.of(Checkpoint.START.toString())).isEqualTo(Checkpoint.START);
        assertThat(Checkpoint.of("17 e306928")).isNull();
    }
}
