// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, or a file that is written under another name and moved when it is whole, so that no half of it is ever read. Always
 * UTF-8.
 */
final class Outlet implements Closeable {

    private static final String UNFINISHED = ".part";

    private final OutputStream stream;
    private final Writer writer;
    private final @Nullable Path unfinished;
    private final @Nullable Path file;

    private Outlet(OutputStream stream, @Nullable Path unfinished, @Nullable Path file) {
        this.stream = stream;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.unfinished = unfinished;
        this.file = file;
    }

    static Outlet to(PrintStream out) {
        return new Outlet(out, null, null);
    }

    /** A link is followed; what is not a regular file, such as a pipe or a device, is written as it is. */
    static Outlet to(Path named) throws IOException {
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            return new Outlet(Files.newOutputStream(named), null, named);
        }
        Path file = Files.exists(named) ? named.toRealPath() : named;
        for (int number = 1; ; number++) {
            Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED + (number == 1 ? "" : number));
            try {
                OutputStream stream = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
                return new Outlet(stream, unfinished, file);
            } catch (FileAlreadyExistsException e) {
                // It belongs to another run, such as a batch that has begun.
            }
        }
    }

    /** For binary output. */
    OutputStream stream() {
        return stream;
    }

    Writer writer() {
        return writer;
    }

    /** Notes that all is written. */
    void commit() throws IOException {
        writer.flush();
        stream.flush();
        if (file != null) {
            writer.close();
        }
        if (file != null && unfinished != null) {
            try {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new Destination.Unwritable(file, e);
            }
        }
    }

    /** Without {@link #commit}, nothing is left of a file. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            writer.close();
        }
        if (unfinished != null) {
            Files.deleteIfExists(unfinished);
        }
    }
}
