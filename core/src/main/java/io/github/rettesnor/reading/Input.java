// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * One document as it came in: JSON, YAML where the name ends in {@code .yaml} or {@code .yml}, or a format of another module
 * ({@link InputFormat}). Texts are UTF-8, whatever the machine's default; a byte-order mark is skipped.
 */
public final class Input {

    /** The largest input that is read, in bytes. */
    public static final int LIMIT = 10_000_000;

    private final String name;
    private final byte @Nullable [] bytes;
    private final String given;
    private final int line;
    private final @Nullable InputFormat format;

    private Input(String name, byte @Nullable [] bytes, String given, int line, @Nullable InputFormat format) {
        this.format = format;
        this.name = name;
        this.bytes = bytes;
        this.given = given;
        this.line = line;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the file as an input, under its name as given
     * @throws Unreadable if it is missing, not a file, or larger than {@link #LIMIT}
     */
    public static Input of(java.nio.file.Path file) {
        try (InputStream in = open(file)) {
            if (Files.size(file) > LIMIT) {
                throw tooLarge(file.toString(), Position.START);
            }
            return of(file.toString(), in);
        } catch (IOException e) {
            throw failed(file.toString(), e);
        }
    }

    /**
     * Opens a file of any size.
     *
     * @param file the file
     * @return its bytes, to be closed by the caller
     * @throws Unreadable if it is missing or not a file
     */
    public static InputStream open(java.nio.file.Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw whole(name, "is-directory", Map.of());
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw whole(name, "no-such-file", Map.of());
        } catch (AccessDeniedException e) {
            throw whole(name, "may-not-be-read", Map.of());
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    /**
     * Reads a stream to its end, or to a little more than {@link #LIMIT}; it is not closed.
     *
     * @param name what to call it
     * @param in the stream
     * @return its bytes as an input
     * @throws Unreadable if it fails or is larger than {@link #LIMIT}
     */
    public static Input of(String name, InputStream in) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LIMIT + 1);
        } catch (IOException e) {
            throw failed(name, e);
        }
        return of(name, bytes);
    }

    /**
     * Returns the bytes of a document.
     *
     * @param name what to call it
     * @param bytes the bytes, which must not change afterwards
     * @return the bytes as an input
     * @throws Unreadable if they are more than {@link #LIMIT}
     */
    public static Input of(String name, byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw tooLarge(name, Position.START);
        }
        return new Input(name, bytes, "", Lines.NO_LINE, null);
    }

    /**
     * Returns a document's text.
     *
     * @param name what to call it
     * @param text the text
     * @return the text as an input
     */
    public static Input of(String name, String text) {
        return new Input(name, null, text, Lines.NO_LINE, null);
    }

    /**
     * Returns a document that is one line of a file: JSON, whatever the name ends in. Its problems are reported in that line.
     *
     * @param name what to call the file
     * @param line the line's number, from 1
     * @param bytes the line without its line feed; a carriage return in the end is not part of it either
     * @return the line as an input
     * @throws Unreadable if it is larger than {@link #LIMIT}
     */
    public static Input ofLine(String name, int line, byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw tooLarge(name, new Position(line, 1));
        }
        return new Input(name, bytes, "", line, null);
    }

    /**
     * Returns this input, to be read by one format and no other.
     *
     * @param only the format
     * @return the input
     */
    public Input as(InputFormat only) {
        return new Input(name, bytes, given, line, only);
    }

    private static Unreadable tooLarge(String name, Position at) {
        return new Unreadable(
                new Problem(name, at, Path.ROOT, "too-large", Map.of("most", Integer.toString(LIMIT / 1_000_000))));
    }

    private static Unreadable failed(String name, IOException e) {
        String reason = e instanceof FileSystemException failed ? failed.getReason() : null;
        return whole(name, "cannot-be-read", Map.of("error", reason == null ? String.valueOf(e.getMessage()) : reason));
    }

    private static Unreadable whole(String name, String kind, Map<String, String> values) {
        return new Unreadable(new Problem(name, Position.START, Path.ROOT, kind, values));
    }

    /**
     * Returns the input's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the bytes of this input.
     *
     * @return a stream of them, in UTF-8 if the input was given as a text
     */
    public InputStream open() {
        byte[] own = bytes;
        return new ByteArrayInputStream(own == null ? given.getBytes(StandardCharsets.UTF_8) : own);
    }

    /**
     * Returns the format of another module by which this input is read: the one that was chosen, else the first that takes it.
     *
     * @return the format, empty where the input is read as JSON or YAML
     */
    public Optional<InputFormat> format() {
        if (format != null || line != Lines.NO_LINE) {
            return Optional.ofNullable(format);
        }
        return InputFormats.ALL.stream().filter(each -> each.takes(this)).findFirst();
    }

    /**
     * Reads this input: by its {@link #format}, else as JSON or YAML.
     *
     * @return the value that it holds
     * @throws Unreadable if it is not of that format, or has a key twice
     */
    public Node read() {
        InputFormat other = format().orElse(null);
        if (other != null) {
            return other.read(this);
        }
        OtherFile.refuse(this);
        return NodeReader.read(this);
    }

    byte @Nullable [] bytes() {
        return bytes;
    }

    int line() {
        return line;
    }

    /** The text; refused where the bytes are not UTF-8. A byte-order mark is not part of it. */
    TextOrigin origin() {
        byte[] own = bytes;
        String text = own == null ? given : Utf8.decode(name, line, own);
        int from = text.startsWith("\ufeff") ? 1 : 0;
        int to = line != Lines.NO_LINE && text.endsWith("\r") ? text.length() - 1 : text.length();
        return new TextOrigin(name, text.substring(from, Math.max(from, to)), line);
    }

    boolean isYaml() {
        if (line != Lines.NO_LINE) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /** The formats of other modules, found once. */
    private static final class InputFormats {
        static final List<InputFormat> ALL =
                ServiceLoader.load(InputFormat.class, InputFormat.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }
}
