// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The text of one document as it came in: JSON, or YAML where the name ends in {@code .yaml} or {@code .yml}. It is always
 * UTF-8, whatever the machine's default; a byte-order mark is skipped.
 */
public final class Input {

    /** The largest input that is read, in bytes. */
    public static final int LIMIT = 10_000_000;

    private final String name;
    private final String text;

    private Input(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text, under the file's name as given
     * @throws Unreadable if it is missing, no file, larger than {@link #LIMIT} or not UTF-8
     */
    public static Input of(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw whole(name, "is a directory, not a document");
        }
        try {
            if (Files.size(file) > LIMIT) {
                throw tooLarge(name);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(name, in);
            }
        } catch (NoSuchFileException e) {
            throw whole(name, "there is no such file");
        } catch (AccessDeniedException e) {
            throw whole(name, "may not be read");
        } catch (IOException e) {
            throw whole(name, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads a stream to its end, or to a little more than {@link #LIMIT}; it is not closed.
     *
     * @param name what to call it
     * @param in the stream
     * @return its text
     * @throws Unreadable if it fails, is larger than {@link #LIMIT} or not UTF-8
     */
    public static Input of(String name, InputStream in) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LIMIT + 1);
        } catch (IOException e) {
            throw whole(name, "cannot be read: " + e.getMessage());
        }
        if (bytes.length > LIMIT) {
            throw tooLarge(name);
        }
        return of(name, Utf8.decode(name, bytes));
    }

    /**
     * A document's text.
     *
     * @param name what to call it
     * @param text the text
     * @return the text as an input
     */
    public static Input of(String name, String text) {
        return new Input(name, text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static Unreadable tooLarge(String name) {
        return whole(name, "is larger than " + LIMIT / 1_000_000 + " MB, the most that is read");
    }

    private static Unreadable whole(String name, String problem) {
        return new Unreadable(name, Position.START, "", problem);
    }

    /**
     * The input's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    String text() {
        return text;
    }

    boolean isYaml() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }
}
