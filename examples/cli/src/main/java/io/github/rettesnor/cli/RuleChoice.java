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
import java.nio.file.InvalidPathException;
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
 * @param chosen the one that was named last, null if none was named
 */
record RuleChoice(List<RuleSet<?>> known, @Nullable RuleSet<?> chosen) {

    /**
     * Reads what was named.
     *
     * @throws Unreadable if a file has a fault
     * @throws IllegalArgumentException if there is no rule set of that id
     */
    static RuleChoice of(List<String> named) {
        List<RuleSet<?>> known = new ArrayList<>(RuleSets.all());
        List<Input> files =
                named.stream().filter(RuleChoice::isFile).map(RuleChoice::input).toList();
        List<RuleSet<?>> read = Calls.read(files, known);
        known.addAll(read);
        RuleSet<?> chosen = null;
        int file = 0;
        for (String name : named) {
            if (isFile(name)) {
                chosen = read.get(file);
                file++;
            } else {
                chosen = RuleSets.among(known, name);
            }
        }
        return new RuleChoice(known, chosen);
    }

    /** What judges by these rules: by the one that was chosen, else by the one that each document names. */
    Judge judge() {
        RuleSet<?> rules = chosen;
        return rules == null ? Judge.of(known) : Judge.by(rules);
    }

    /** The language of what cannot be judged: the one asked for, else that of the chosen rules, else English. */
    Locale locale(@Nullable Language asked) {
        RuleSet<?> rules = chosen;
        Language language =
                asked != null ? asked : rules != null ? rules.words().home() : Language.EN;
        return language.locale();
    }

    private static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }

    static Input input(String file) {
        return Input.of(path(file));
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Unreadable(new Problem(
                    file, Position.START, io.github.rettesnor.verdict.Path.ROOT, "bad-file-name", Map.of()));
        }
    }
}
