// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders as inputs: the files in them, by name. Folders within and hidden files are passed over. */
final class Folder {

    private Folder() {}

    /** The inputs with each folder replaced by its files; a folder without files stays, to be reported. */
    static List<String> documents(List<String> inputs) {
        List<String> documents = new ArrayList<>();
        for (String input : inputs) {
            Path path = input.equals("-") ? null : existing(input);
            List<String> files = path == null ? List.of() : files(path);
            documents.addAll(files.isEmpty() ? List.of(input) : files);
        }
        return documents;
    }

    private static @Nullable Path existing(String input) {
        Path path = FileNames.path(input);
        return path != null && Files.isDirectory(path) ? path : null;
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).matches("(?:\\.|~\\$).*"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
