// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.report.Report.Sheet;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the result of a command goes.
 *
 * @param terminal the terminal
 * @param path a file, or a folder; null for standard output
 */
record Destination(Terminal terminal, @Nullable Path path) {

    /** The names of standard output as a file. They are links to what it was redirected to, which a move would replace. */
    private static final Set<String> STANDARD_OUTPUT = Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    /** Where a result is moved when it is whole: a link is followed. Null for standard output, also where it is named as a file. */
    static @Nullable Path followed(@Nullable Path named) {
        if (named == null || STANDARD_OUTPUT.contains(named.toString())) {
            return null;
        }
        try {
            return Files.exists(named) ? named.toRealPath() : named;
        } catch (IOException e) {
            return named;
        }
    }

    /** Whether what is written there would take the place of a file that is read. */
    static boolean replaces(Path written, String read) {
        try {
            return Files.exists(written) && Files.isSameFile(Path.of(read), written);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /**
     * Begins a result that is one file.
     *
     * @param fileName what to call it where a folder was named
     * @throws Unwritable if it cannot be written
     */
    Outlet begin(String fileName) throws Unwritable {
        if (path == null || followed(path) == null) {
            return Outlet.to(terminal.out());
        }
        Path file = Files.isDirectory(path) ? path.resolve(fileName) : path;
        try {
            return Outlet.to(file);
        } catch (IOException e) {
            throw new Unwritable(file, e);
        }
    }

    /**
     * Writes a report. Where it is several files they go into a folder, which is made if need be; the first leads to the others, so it is
     * written last.
     */
    void write(List<Sheet> sheets) throws IOException {
        if (path != null && sheets.size() > 1) {
            try {
                Files.createDirectories(path);
            } catch (IOException e) {
                throw new Unwritable(path, e);
            }
        }
        for (int i = sheets.size() - 1; i >= 0; i--) {
            Sheet sheet = sheets.get(i);
            try (Outlet outlet = begin(sheet.fileName())) {
                sheet.content().writeTo(outlet.writer());
                outlet.commit();
            }
        }
    }

    /** A file or a folder that cannot be written. */
    static final class Unwritable extends IOException {

        private static final long serialVersionUID = 1;

        Unwritable(Path file, IOException cause) {
            super(file + ": " + problem(cause), cause);
        }

        private static String problem(IOException cause) {
            if (cause instanceof NoSuchFileException) {
                return "cannot be written: there is no such folder";
            } else if (cause instanceof AccessDeniedException) {
                return "may not be written";
            } else if (cause instanceof FileAlreadyExistsException) {
                return "is a file; several pages need a folder";
            }
            String reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
            return "cannot be written: " + reason;
        }
    }
}
