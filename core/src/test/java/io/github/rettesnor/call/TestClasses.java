// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The records of a package, found where its classes are. */
final class TestClasses {

    private TestClasses() {}

    static List<Class<?>> records(String folder) {
        try {
            URI home = Objects.requireNonNull(
                            io.github.rettesnor.model.Fields.class.getResource("/" + folder + "/package-info.class"))
                    .toURI();
            try (Stream<Path> files = Files.list(Path.of(home).getParent())) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                        .<Class<?>>map(name -> load(folder.replace('/', '.') + "." + name.replace(".class", "")))
                        .filter(Class::isRecord)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TestClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
