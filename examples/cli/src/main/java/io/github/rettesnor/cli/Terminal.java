// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes.
 *
 * @param out for results, in UTF-8
 * @param err for what went wrong, in UTF-8
 * @param in what {@code -} reads
 * @param coloured whether results go to a terminal that shows colours
 * @param watched whether standard error is a terminal, so that a person may be watching
 */
record Terminal(PrintStream out, PrintStream err, InputStream in, boolean coloured, boolean watched) {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    static Terminal standard() {
        boolean coloured = Ansi.AUTO.enabled();
        return new Terminal(
                utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.in, coloured, isWatched(coloured));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Java does not know where standard error goes. Linux does; elsewhere it is assumed to go where standard output goes. */
    private static boolean isWatched(boolean outIsTerminal) {
        try {
            String goes = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return goes.startsWith("/dev/pts/") || goes.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return outIsTerminal;
        }
    }
}
