// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What GraalVM must be given to build a native image: the classes of a module that are reached by reflection, and its resources. */
final class ReachabilityMetadata {

    static final String NAME = "reachability-metadata.json";

    private static final String BUNDLE = "ContributorValidationMessages";
    private static final String ALL =
            "\"allDeclaredConstructors\": true, \"allDeclaredFields\": true," + " \"allDeclaredMethods\": true";

    private final Path folder;

    /**
     * The metadata of a module.
     *
     * @param folder its resources
     */
    ReachabilityMetadata(Path folder) {
        this.folder = folder;
    }

    /** The file that is shipped, {@code META-INF/native-image/GROUP/ARTIFACT/reachability-metadata.json}. */
    Path shipped() {
        List<Path> found = files().filter(file -> file.endsWith(NAME)).toList();
        if (found.size() != 1) {
            throw new AssertionError("there is not one " + NAME + " below META-INF/native-image in " + folder);
        }
        return folder.resolve(found.get(0));
    }

    /**
     * Makes the metadata.
     *
     * @param reflected the classes that are reached by reflection, besides those that are named in {@code META-INF/services}
     * @return JSON
     */
    String made(Collection<? extends Class<?>> reflected) {
        Set<String> types = new TreeSet<>();
        reflected.forEach(type -> types.add(type.getName()));
        files().filter(file -> file.startsWith(Path.of("META-INF", "services")))
                .flatMap(file -> lines(folder.resolve(file)).stream())
                .forEach(types::add);
        return "{\n  \"reflection\": ["
                + list(types.stream().map(type -> "{\"type\": \"" + type + "\", " + ALL + "}"))
                + "],\n  \"resources\": ["
                + list(files().filter(file -> !file.startsWith("META-INF"))
                        .map(ReachabilityMetadata::resource)
                        .sorted()
                        .distinct())
                + "]\n}\n";
    }

    private static String list(Stream<String> elements) {
        String list = elements.map(element -> "    " + element).collect(Collectors.joining(",\n"));
        return list.isEmpty() ? "" : "\n" + list + "\n  ";
    }

    private static String resource(Path file) {
        String name = file.toString().replace('\\', '/');
        return name.startsWith(BUNDLE) ? "{\"bundle\": \"" + BUNDLE + "\"}" : "{\"glob\": \"" + name + "\"}";
    }

    private Stream<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
