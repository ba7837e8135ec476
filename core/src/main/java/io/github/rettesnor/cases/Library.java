// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules and documents that cases name, each read once. */
final class Library {

    private static final Pattern FILE = Pattern.compile("(?i).*\\.(yaml|yml|json)");

    private final List<RuleSet<?>> known;
    private final Map<Path, Node> documents = new HashMap<>();
    private final Map<Path, RuleSet<?>> calls = new HashMap<>();
    private final Set<Path> named = new HashSet<>();

    Library(List<RuleSet<?>> known) {
        this.known = known;
    }

    static boolean isReadable(Path file) {
        return FILE.matcher(file.toString()).matches();
    }

    /** A rule set, by its id or by the file in which it stands. */
    RuleSet<?> rules(Node name, Path beside) {
        String text = name.text("the id of a rule set, or a file of rules");
        if (FILE.matcher(text).matches()) {
            Path file = file(name, text, beside);
            return calls.computeIfAbsent(
                    file, call -> Calls.read(List.of(Input.of(call)), known).get(0));
        }
        try {
            return RuleSets.among(known, text);
        } catch (IllegalArgumentException e) {
            throw name.unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** A document, in a file of its own or written where it is needed. */
    Node document(Node document, Path beside) {
        return document.is(Node.Kind.OBJECT)
                ? document
                : documents.computeIfAbsent(
                        file(document, document.text("a document, or the name of its file"), beside),
                        file -> Input.of(file).read());
    }

    private Path file(Node name, String text, Path beside) {
        Path file;
        try {
            file = beside.resolveSibling(text).normalize();
        } catch (InvalidPathException e) {
            throw name.unreadable("'" + text + "' is no name of a file");
        }
        if (!Files.isRegularFile(file)) {
            throw name.unreadable("there is no file " + file);
        }
        named.add(real(file));
        return file;
    }

    /** Tells whether a case has named a file as its document or its rules. */
    boolean hasNamed(Path file) {
        return named.contains(real(file));
    }

    private static Path real(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
