// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files of other programs, recognised by their first bytes, so that they are named and not read as broken JSON. */
final class OtherFile {

    private static final int HEAD = 8;

    private static final List<String> OFFICE = List.of(".xlsx", ".docx");
    private static final List<String> OPEN_DOCUMENT = List.of(".odt", ".ods");
    private static final List<String> OLDER = List.of(".xls", ".doc", ".xlsm", ".docm");

    private OtherFile() {}

    /** Refuses an input that is such a file. */
    static void refuse(Input input) {
        String kind = kind(head(input), input.name().toLowerCase(Locale.ROOT));
        if (kind != null) {
            throw new Unreadable(new Problem(input.name(), Position.START, Path.ROOT, kind, Map.of()));
        }
    }

    private static String head(Input input) {
        byte[] own = input.bytes();
        if (own != null) {
            return new String(own, 0, Math.min(own.length, HEAD), StandardCharsets.ISO_8859_1);
        }
        byte[] head = new byte[HEAD];
        try (InputStream in = input.open()) {
            return new String(head, 0, in.readNBytes(head, 0, HEAD), StandardCharsets.ISO_8859_1);
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
            return isOne(name, OFFICE) ? "file.office" : isOne(name, OPEN_DOCUMENT) ? "file.open-document" : "file.zip";
        } else if (name.endsWith(".csv")) {
            return "file.office";
        }
        boolean isNamedSo = isOne(name, OFFICE) || isOne(name, OPEN_DOCUMENT) || isOne(name, OLDER);
        return isNamedSo && !head.isEmpty() ? "file.other" : null;
    }

    private static boolean isOne(String name, List<String> endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
