// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules and documents that cases name, each read once. */
final class Library {

    private static final Pattern FILE = Pattern.compile("(?i).*\\.(yaml|yml|json)");

    private final List<RuleSet<?>> known;
    private final Map<Path, Node> documents = new HashMap<>();
    private final Map<Path, RuleSet<?>> calls = new HashMap<>();
    private final Set<Path> named = new HashSet<>();
    private final Set<Path> kept = new HashSet<>();

    Library(List<RuleSet<?>> known) {
        this.known = known;
    }

    static boolean isReadable(Path file) {
        return FILE.matcher(file.toString()).matches();
    }

    /** A rule set, by its id or by its file; null if there are problems. */
    @Nullable
    RuleSet<?> rules(Node name, Path beside, Problems problems) {
        if (!name.is(Node.Kind.TEXT)) {
            problems.add(name, BadValue.not("rules", name));
            return null;
        }
        String text = name.written();
        if (!FILE.matcher(text).matches()) {
            Optional<RuleSet<?>> found = RuleSets.find(known, text);
            if (found.isEmpty()) {
                problems.add(name, RuleSets.unknown(known, text));
            }
            return found.orElse(null);
        }
        return inFile(
                name,
                beside,
                problems,
                file -> calls.computeIfAbsent(
                        file, call -> Calls.read(List.of(Input.of(call)), known).get(0)));
    }

    /** A document, in a file of its own or written where it is needed; null if there are problems. */
    @Nullable
    Node document(Node document, Path beside, Problems problems) {
        if (document.is(Node.Kind.OBJECT)) {
            return document;
        } else if (!document.is(Node.Kind.TEXT)) {
            problems.add(document, BadValue.not("document-or-file", document));
            return null;
        }
        return inFile(
                document,
                beside,
                problems,
                file -> documents.computeIfAbsent(file, found -> Input.of(found).read()));
    }

    private <T> @Nullable T inFile(Node name, Path beside, Problems problems, Function<Path, T> read) {
        Path file;
        try {
            file = beside.resolveSibling(name.written()).normalize();
        } catch (InvalidPathException e) {
            problems.add(name, new BadValue("bad-file-name", Map.of()));
            return null;
        }
        if (!Files.isRegularFile(file)) {
            problems.add(name, new BadValue("file-not-there", Map.of("file", file.toString())));
            return null;
        }
        named.add(real(file));
        try {
            return read.apply(file);
        } catch (Unreadable e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    /** Notes that a file holds cases. It is run also where a case names it as a document, such as one that names itself. */
    void keep(Path file) {
        kept.add(real(file));
    }

    /** Whether a case has named a file as its document or its rules, and the file holds no cases. */
    boolean hasNamed(Path file) {
        return named.contains(real(file)) && !kept.contains(real(file));
    }

    private static Path real(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
