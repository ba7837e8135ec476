// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.json.Input;
import io.github.rettesnor.json.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Position;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            throw new Unreadable(file, Position.START, "", "no file can have such a name");
        }
    }
}
