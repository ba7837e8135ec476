// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files of other programs, recognised by their first bytes, so that they are named and not read as broken JSON. */
final class OtherFile {

    private static final int HEAD = 8;

    private OtherFile() {}

    /** Refuses an input that is such a file. */
    static void refuse(Input input) {
        String kind = kind(head(input), input.name().toLowerCase(Locale.ROOT));
        if (kind != null) {
            throw new Unreadable(new Problem(input.name(), Position.START, Path.ROOT, kind, Map.of()));
        }
    }

    private static String head(Input input) {
        try (InputStream in = input.open()) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String kind(String head, String name) {
        if (head.startsWith("%PDF")) {
            return "file.pdf";
        } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return name.endsWith("x") || name.endsWith("m") ? "file.encrypted" : "file.old";
        } else if (head.startsWith("PK\u0003\u0004")) {
            return name.matches(".*\\.(?:xls|doc)x")
                    ? "file.office"
                    : name.matches(".*\\.od[st]") ? "file.open-document" : "file.zip";
        } else if (name.endsWith(".csv")) {
            return "file.office";
        }
        return !head.isEmpty() && name.matches(".*\\.(?:(?:xls|doc)[xm]?|od[st])") ? "file.other" : null;
    }
}
