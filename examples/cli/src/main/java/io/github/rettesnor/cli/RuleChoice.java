// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets that a command knows: those of the countries, and those of files that it was given.
 *
 * @param known all of them
 * @param chosen the one that was named last, null if none was named, or a folder
 * @param editions those of the folder that was named last, none if it was no folder
 */
record RuleChoice(List<RuleSet<?>> known, @Nullable RuleSet<?> chosen, List<RuleSet<?>> editions) {

    /**
     * Reads what was named.
     *
     * @throws Unreadable if a file has a fault
     * @throws IllegalArgumentException if there is no rule set of that id
     */
    static RuleChoice of(List<String> named) {
        List<RuleSet<?>> known = new ArrayList<>(RuleSets.all());
        List<List<Input>> files = named.stream().map(RuleChoice::files).toList();
        List<RuleSet<?>> read = Calls.read(files.stream().flatMap(List::stream).toList(), known);
        known.addAll(read);
        RuleSet<?> chosen = null;
        List<RuleSet<?>> editions = List.of();
        int file = 0;
        for (int i = 0; i < named.size(); i++) {
            List<RuleSet<?>> ofName = read.subList(file, file + files.get(i).size());
            file += ofName.size();
            boolean isFolder = isFolder(named.get(i));
            editions = isFolder ? ofName : List.of();
            chosen = isFolder ? null : ofName.isEmpty() ? ofId(known, named.get(i)) : ofName.get(0);
        }
        return new RuleChoice(known, chosen, editions);
    }

    /** The rule set that one id or file names. */
    static RuleSet<?> one(String named) {
        RuleSet<?> chosen = of(List.of(named)).chosen();
        if (chosen == null) {
            throw new IllegalArgumentException(named + " is a folder; name one rule set");
        }
        return chosen;
    }

    /** By what documents are judged: the rule set that was chosen, the editions of a folder, or all that are known. */
    List<RuleSet<?>> judging() {
        return chosen != null ? List.of(chosen) : editions.isEmpty() ? known : editions;
    }

    /** What judges by these rules: the one that was chosen, the edition of the folder that is in force, else the one that each document names. */
    Judge judge() {
        RuleSet<?> rules = chosen;
        if (rules != null) {
            return Judge.by(rules);
        }
        return editions.isEmpty() ? Judge.of(known) : Judge.byEditions(editions);
    }

    /** The language of what cannot be judged: the one asked for, else that of the chosen rules, else English. */
    Locale locale(@Nullable Language asked) {
        RuleSet<?> rules = chosen != null || editions.isEmpty() ? chosen : editions.get(0);
        Language language =
                asked != null ? asked : rules != null ? rules.words().home() : Language.EN;
        return language.locale();
    }

    private static RuleSet<?> ofId(List<RuleSet<?>> known, String named) {
        Path path = FileNames.path(named);
        if (RuleSets.find(known, named).isEmpty() && path != null && Files.isRegularFile(path)) {
            throw new IllegalArgumentException(named + ": the name of a rule file ends in .yaml, .yml or .json");
        }
        return RuleSets.among(known, named);
    }

    /** The files that are named: one, those of a folder, or none for the id of a rule set. */
    private static List<Input> files(String name) {
        return isFolder(name) ? Calls.files(path(name)) : isFile(name) ? List.of(input(name)) : List.of();
    }

    private static boolean isFolder(String name) {
        Path path = FileNames.path(name);
        return path != null && Files.isDirectory(path);
    }

    private static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }

    static Input input(String file) {
        return Input.of(path(file));
    }

    static Path path(String file) {
        Path path = FileNames.path(file);
        if (path == null) {
            throw new Unreadable(new Problem(
                    file, Position.START, io.github.rettesnor.verdict.Path.ROOT, "bad-file-name", Map.of()));
        }
        return path;
    }
}
