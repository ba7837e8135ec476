// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of cases. */
final class CaseFiles {

    private final Library library;

    CaseFiles(List<RuleSet<?>> known) {
        library = new Library(known);
    }

    List<RuleCase> in(Path place) {
        if (!Files.isDirectory(place)) {
            return CaseFile.read(place, library);
        }
        List<RuleCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(file -> Files.isRegularFile(file) && Library.isReadable(file))
                    .sorted(Comparator.comparing(
                            file -> place.relativize(file).toString().replace('\\', '/')))
                    .forEach(file -> cases.addAll(CaseFile.read(file, library)));
        } catch (IOException | UncheckedIOException e) {
            Unreadable trouble = new Unreadable(
                    place.toString(),
                    Position.START,
                    io.github.rettesnor.verdict.Path.ROOT,
                    "cannot be searched: " + e.getMessage());
            cases.add(new RuleCase(place.toString(), place, Position.START, trouble));
        }
        cases.removeIf(found -> library.hasNamed(found.file()));
        return List.copyOf(cases);
    }
}
