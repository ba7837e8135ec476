// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import io.github.rettesnor.reading.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The rule files that {@code rettesnor.rules} names. */
final class RuleFiles {

    private RuleFiles() {}

    /**
     * Reads the files.
     *
     * @param locations locations of Spring, with or without {@code *}
     * @param resolver finds them
     * @return the files, in the order of the locations
     * @throws IllegalStateException if a location names no file
     */
    static List<Input> read(List<String> locations, ResourcePatternResolver resolver) {
        List<Input> files = new ArrayList<>();
        for (String location : locations) {
            List<Resource> found = found(location, resolver);
            if (found.isEmpty()) {
                throw new IllegalStateException("rettesnor.rules: there is no file " + location);
            }
            found.forEach(file -> files.add(input(file)));
        }
        return files;
    }

    private static List<Resource> found(String location, ResourcePatternResolver resolver) {
        try {
            List<Resource> found = new ArrayList<>(List.of(resolver.getResources(location)));
            found.removeIf(file -> !file.exists());
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Input input(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return Input.of(String.valueOf(file.getFilename()), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
