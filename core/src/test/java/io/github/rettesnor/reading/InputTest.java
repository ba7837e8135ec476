// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    private static byte[] blanks(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    @Test
    void tenMegabytesAreReadAndNotOneByteMore(@TempDir Path folder) throws IOException {
        byte[] most = blanks(10_000_000);
        byte[] tooMany = blanks(10_000_001);
        Path file = Files.write(folder.resolve("most.json"), most);
        assertThat(Input.of(file).origin().length()).isEqualTo(10_000_000);
        assertThat(Input.of("in.json", new ByteArrayInputStream(most)).origin().length())
                .isEqualTo(10_000_000);
        assertThat(Input.ofLine("in.jsonl", 3, most).origin().length()).isEqualTo(10_000_000);
        assertThatThrownBy(() -> Input.of("in.json", new ByteArrayInputStream(tooMany)))
                .hasMessage("in.json:1:1: is larger than 10 MB, the most that is read");
        assertThatThrownBy(() -> Input.ofLine("in.jsonl", 3, tooMany))
                .hasMessage("in.jsonl:3:1: is larger than 10 MB, the most that is read");
    }

    @Test
    void whatCannotBeReadIsReportedWithTheReason() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public byte[] readNBytes(int most) throws IOException {
                throw new IOException("the line is broken");
            }
        };
        assertThatThrownBy(() -> Input.of("in.json", broken))
                .isInstanceOf(Unreadable.class)
                .hasMessage("in.json:1:1: cannot be read: the line is broken");
    }
}
