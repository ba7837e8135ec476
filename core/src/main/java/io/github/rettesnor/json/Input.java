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

    private static final String TOO_LARGE = "is larger than " + LIMIT / 1_000_000 + " MB, the most that is read";

    private final String name;
    private final String text;
    private final int line;

    private Input(String name, String text, int line) {
        this.name = name;
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        this.line = line;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text, under the file's name as given
     * @throws Unreadable if it is missing, no file, larger than {@link #LIMIT} or not UTF-8
     */
    public static Input of(Path file) {
        try (InputStream in = open(file)) {
            if (Files.size(file) > LIMIT) {
                throw tooLarge(file.toString());
            }
            return of(file.toString(), in);
        } catch (IOException e) {
            throw failed(file.toString(), e);
        }
    }

    /**
     * Opens a file of whatever size.
     *
     * @param file the file
     * @return its bytes, to be closed by the caller
     * @throws Unreadable if it is missing or no file
     */
    public static InputStream open(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw whole(name, "is a directory, not a document");
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw whole(name, "there is no such file");
        } catch (AccessDeniedException e) {
            throw whole(name, "may not be read");
        } catch (IOException e) {
            throw failed(name, e);
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
            throw failed(name, e);
        }
        if (bytes.length > LIMIT) {
            throw tooLarge(name);
        }
        return of(name, Utf8.decode(name, Cursor.NO_LINE, bytes));
    }

    /**
     * A document's text.
     *
     * @param name what to call it
     * @param text the text
     * @return the text as an input
     */
    public static Input of(String name, String text) {
        return new Input(name, text, Cursor.NO_LINE);
    }

    /**
     * A document that is one line of a file: JSON, whatever the name ends in. What is wrong in it is told with this line's number.
     *
     * @param name what to call the file
     * @param line the line's number, from 1
     * @param bytes the line without its line feed; a carriage return in the end is no part of it either
     * @return the line's text
     * @throws Unreadable if it is larger than {@link #LIMIT} or not UTF-8
     */
    public static Input ofLine(String name, int line, byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw new Unreadable(name, new Position(line, 1), "", TOO_LARGE);
        }
        String text = Utf8.decode(name, line, bytes);
        return new Input(name, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, line);
    }

    private static Unreadable tooLarge(String name) {
        return whole(name, TOO_LARGE);
    }

    private static Unreadable failed(String name, IOException e) {
        return whole(name, "cannot be read: " + e.getMessage());
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

    Cursor cursor() {
        return new Cursor(text, line);
    }

    boolean isYaml() {
        if (line != Cursor.NO_LINE) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }
}
