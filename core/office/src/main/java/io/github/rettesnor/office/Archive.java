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
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
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

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private final String input;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private int all;

    private Archive(String input) {
        this.input = input;
    }

    /** Whether an input begins as zip files do. */
    static boolean isZip(Input input) {
        try (InputStream in = input.open()) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the parts of a file.
     *
     * @throws Unreadable if it is broken, beyond the limits, or has macros or links to other files
     */
    static Archive of(Input input) {
        Archive archive = new Archive(input.name());
        try (InputStream in = input.open()) {
            byte[] bytes = in.readAllBytes();
            if (bytes.length > MOST_BYTES) {
                throw archive.refused("office.too-large", Map.of("most", "5"));
            }
            archive.inflate(bytes);
        } catch (IOException | DataFormatException | IndexOutOfBoundsException e) {
            throw archive.refused("office.broken", Map.of());
        }
        archive.refuseActive();
        return archive;
    }

    /** Goes by the directory in the end of the file, as spreadsheet programs do. */
    private void inflate(byte[] bytes) throws DataFormatException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - END_LENGTH;
        while (file.getInt(end) != END) {
            end--;
        }
        int entries = Short.toUnsignedInt(file.getShort(end + 10));
        int at = file.getInt(end + 16);
        for (int entry = 0; entry < entries; entry++) {
            int nameLength = Short.toUnsignedInt(file.getShort(at + 28));
            String name = new String(bytes, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            if (file.getInt(at) != ENTRY || !names.add(name) || names.size() > MOST_ENTRIES) {
                throw refused("office.broken", Map.of());
            }
            int local = file.getInt(at + 42);
            int from = local
                    + LOCAL_LENGTH
                    + Short.toUnsignedInt(file.getShort(local + 26))
                    + Short.toUnsignedInt(file.getShort(local + 28));
            boolean deflated = file.getShort(at + 10) != 0;
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                parts.put(name, part(name, bytes, from, file.getInt(at + 20), deflated));
            }
            at += ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(file.getShort(at + 30))
                    + Short.toUnsignedInt(file.getShort(at + 32));
        }
    }

    private byte[] part(String name, byte[] bytes, int from, int length, boolean deflated) throws DataFormatException {
        if (!deflated) {
            int to = Objects.checkFromIndexSize(from, length, bytes.length) + length;
            all += length; // entries may share their bytes
            if (all > MOST_IN_ALL) {
                throw refused("office.bomb", Map.of("part", name));
            }
            return Arrays.copyOfRange(bytes, from, to);
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] step = new byte[STEP];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, length);
            while (!inflater.finished()) {
                int read = inflater.inflate(step);
                all += read;
                if (part.size() + read > MOST_IN_ENTRY || all > MOST_IN_ALL) {
                    throw refused("office.bomb", Map.of("part", name));
                } else if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw refused("office.broken", Map.of());
                }
                part.write(step, 0, read);
            }
        } finally {
            inflater.end();
        }
        return part.toByteArray();
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
