// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** The names of files, as Java gets them from the system. */
final class FileNames {

    /** What stands for a letter that could not be decoded. */
    private static final char LOST = '\uFFFD';

    private FileNames() {}

    /**
     * Returns the path of a name, null if no file can have it. An empty name, such as a shell makes of a variable that is not set, is
     * not the working directory.
     */
    static @Nullable Path path(String name) {
        try {
            return name.isEmpty() ? null : Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Reads the value of an option as a path. */
    static Path option(String name) {
        Path path = path(name);
        if (path == null) {
            throw new TypeConversionException("no file can have the name '" + name + "'");
        }
        return path;
    }

    /**
     * Returns what to do where a name has letters that Java lost on its way from the system, such as æ under the locale C.
     *
     * @param encoding the charset of file names, null if it is not known
     * @param names the arguments and the working directory
     * @return the advice, null if no name has lost a letter
     */
    static @Nullable String advice(@Nullable String encoding, List<String> names) {
        if (encoding == null || !Charset.isSupported(encoding)) {
            return null;
        }
        Charset charset = Charset.forName(encoding);
        return names.stream().allMatch(name -> charset.newEncoder().canEncode(name) && name.indexOf(LOST) < 0)
                ? null
                : "Java runs without a UTF-8 locale and cannot open files or folders with such letters in their names;"
                        + " set LC_ALL=C.UTF-8";
    }
}
