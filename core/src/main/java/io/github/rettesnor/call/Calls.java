// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.json.Notation;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rule sets as files, in YAML or JSON. A file either names the rule set that it is {@code basedOn} and has what is different, or
 * has all its rules. Nothing is half applied: a file that has a problem gives no rule set.
 */
public final class Calls {

    private static final Pattern NAME = Pattern.compile("(?i)[^.].*\\.(yaml|yml|json)");

    private Calls() {}

    /**
     * Reads a rule set.
     *
     * @param file the file; what it is based on is found among {@link RuleSets#all()}
     * @return the rule set
     * @throws io.github.rettesnor.reading.Unreadable if the file has problems; with all of them
     */
    public static RuleSet<?> read(Path file) {
        return read(List.of(Input.of(file)), RuleSets.all()).get(0);
    }

    /**
     * Reads rule sets that may be based on each other.
     *
     * @param files the files, in any order
     * @param known the rule sets that they may be based on besides
     * @return the rule sets, in the order of the files
     * @throws io.github.rettesnor.reading.Unreadable if a file has problems, the files are based on each other in a circle, or an
     *     edition overlaps with another; with the problems of all files
     */
    public static List<RuleSet<?>> read(List<Input> files, List<RuleSet<?>> known) {
        return new Shelf(files, known).all();
    }

    /**
     * Returns the rule files of a folder, to be {@linkplain #read(List, List) read} together: all files whose names end in {@code .yaml},
     * {@code .yml} or {@code .json}. Folders within it and hidden files are passed over.
     *
     * @param folder the folder
     * @return the files by name, at least one
     * @throws io.github.rettesnor.reading.Unreadable if the folder cannot be searched, or has no such file
     */
    public static List<Input> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Input> inputs = files.filter(Files::isRegularFile)
                    .filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .map(Input::of)
                    .toList();
            if (inputs.isEmpty()) {
                throw unreadable(folder, "no-rule-files", Map.of());
            }
            return inputs;
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, "cannot-be-read", Map.of("error", String.valueOf(e.getMessage())));
        }
    }

    private static Unreadable unreadable(Path folder, String kind, Map<String, String> values) {
        return new Unreadable(new Problem(
                folder.toString(), Position.START, io.github.rettesnor.verdict.Path.ROOT, kind, values));
    }

    /**
     * Writes a rule set in full, so that reading it gives an equal one. Words that a rule set of {@link RuleSets#all()} has are not
     * repeated.
     *
     * @param set the rule set
     * @param notation YAML or JSON
     * @return the file's text
     * @throws IllegalArgumentException if it has a requirement that is not in the vocabulary, or judges no kind of document that a
     *     file can name
     */
    public static String write(RuleSet<?> set, Notation notation) {
        return notation.write(SetTree.of(set, RuleSets.all()));
    }

    /**
     * Writes the parameters of a requirement as a rule file has them.
     *
     * @param requirement the requirement
     * @return one line, such as {@code {"limit":"60 %"}}
     */
    public static String parameters(Requirement requirement) {
        return Notation.JSON_LINE.write(new RecordForm(requirement.getClass()).write(requirement));
    }

    /**
     * Writes a requirement as a rule file has it.
     *
     * @param requirement the requirement
     * @param notation YAML or JSON
     * @return its name over its parameters
     * @throws IllegalArgumentException if it is not in the vocabulary
     */
    public static String write(Requirement requirement, Notation notation) {
        return notation.write(RequirementForm.ANY.write(requirement));
    }
}
