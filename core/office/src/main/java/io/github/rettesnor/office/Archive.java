// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of a zipped Office file. What is inflated is counted while it is read, whatever the file claims, so that a bomb ends in
 * a problem and not in all memory.
 */
final class Archive {

    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_IN_ENTRY = 16_000_000;
    private static final int MOST_IN_ALL = 32_000_000;
    private static final int STEP = 1 << 16;

    private final String input;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private Archive(String input) {
        this.input = input;
    }

    /**
     * Reads the parts of a file.
     *
     * @throws Unreadable if it is broken, beyond the limits, or has macros or links to other files
     */
    static Archive of(Input input) {
        Archive archive = new Archive(input.name());
        try (InputStream in = input.open()) {
            if (in.available() > MOST_BYTES) {
                throw archive.refused("office.too-large", Map.of("most", "5"));
            }
            archive.inflate(new ZipInputStream(in));
        } catch (IOException | IllegalArgumentException e) {
            throw archive.refused("office.broken", Map.of());
        }
        archive.refuseActive();
        return archive;
    }

    private void inflate(ZipInputStream zip) throws IOException {
        byte[] step = new byte[STEP];
        int all = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (!names.add(name) || names.size() > MOST_ENTRIES) {
                throw refused("office.broken", Map.of());
            }
            boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            int size = 0;
            for (int read = zip.read(step); read >= 0; read = zip.read(step)) {
                size += read;
                all += read;
                if (size > MOST_IN_ENTRY || all > MOST_IN_ALL) {
                    throw refused("office.bomb", Map.of("part", name));
                }
                if (wanted) {
                    part.write(step, 0, read);
                }
            }
            if (wanted) {
                parts.put(name, part.toByteArray());
            }
        }
    }

    private void refuseActive() {
        for (String name : names) {
            if (name.endsWith("vbaProject.bin")) {
                throw refused("office.macros", Map.of());
            } else if (name.startsWith("xl/externalLinks/")) {
                throw refused("office.external-links", Map.of());
            }
        }
    }

    /** Whether the file has a part. */
    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part, null if the file has none of that name. */
    @Nullable
    Xml open(String name) {
        byte[] bytes = parts.get(name);
        return bytes == null ? null : new Xml(this, new ByteArrayInputStream(bytes));
    }

    /** The problem that the file as a whole cannot be read. */
    Unreadable refused(String kind, Map<String, String> values) {
        return new Unreadable(new Problem(input, Position.START, Path.ROOT, kind, values));
    }

}
