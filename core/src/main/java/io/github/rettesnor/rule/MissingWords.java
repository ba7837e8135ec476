// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Fields;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses rules without words, which would else be found missing when a finding is shown: a rule without a title, a requirement without a
 * sentence, and a phrase with a name in braces that nothing fills in. A language may lack all of them.
 */
final class MissingWords {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    /** What is filled in besides a requirement's parameters and figures: the title, and what the library's own sentences have. */
    private static final Set<String> ALWAYS = Set.of("title", "error", "office", "reason");

    private MissingWords() {}

    /**
     * Checks rules.
     *
     * @throws IllegalArgumentException if something is missing; the message names the key
     */
    static void check(RuleSet<?> set) {
        for (Rule rule : set.rules()) {
            String id = rule.id().value();
            if (!set.words().has(id)) {
                throw new IllegalArgumentException(set + ": the rule " + id
                        + " has no title; give it one in at least one language, under the key '" + id + "'");
            }
            checkSentences(set, id, rule.requirement());
            Set<String> names = new HashSet<>(ALWAYS);
            if (addNames(rule.requirement(), names)) {
                checkNames(set, id, rule.requirement(), names);
            }
        }
    }

    private static void checkSentences(RuleSet<?> set, String id, Requirement requirement) {
        if (!requirement.parts().isEmpty()) {
            requirement.parts().forEach(part -> checkSentences(set, id, part));
            return;
        }
        String name = requirement.name();
        String key = requirement.isQuestion() ? id + ".question" : name + ".demand";
        Phrasebook words = set.words().or(requirement.phrasebook());
        if (!words.has(key) && keys(words, id, name).isEmpty()) {
            throw new IllegalArgumentException(set + ": the requirement " + name + " of the rule " + id
                    + " has no sentence; give it one in at least one language, such as under the key '" + key + "'");
        }
    }

    /** Adds the names that a requirement fills in. Returns whether all are known. */
    private static boolean addNames(Requirement requirement, Set<String> names) {
        boolean known = requirement.getClass().isRecord()
                && (!requirement.figureNames().isEmpty() || !requirement.parts().isEmpty());
        if (known) {
            names.addAll(requirement.figureNames());
            names.addAll(Fields.of(requirement.getClass()).names());
            for (Requirement part : requirement.parts()) {
                known &= addNames(part, names);
            }
        }
        return known;
    }

    private static void checkNames(RuleSet<?> set, String id, Requirement requirement, Set<String> names) {
        Phrasebook words = set.words().or(requirement.phrasebook());
        for (String key : keys(words, id, requirement.name())) {
            for (Language language : Language.values()) {
                Matcher name = NAME.matcher(String.valueOf(words.phrase(language, key)));
                while (name.find()) {
                    if (!names.contains(name.group(1))) {
                        throw new IllegalArgumentException(set + ": the phrase '" + key + "' has " + name.group()
                                + ", which the requirement " + requirement.name() + " never fills in");
                    }
                }
            }
        }
        requirement.parts().forEach(part -> checkNames(set, id, part, names));
    }

    /** The keys of a rule's sentences in any language, without those of the core, which its own tests check. */
    private static Set<String> keys(Phrasebook words, String rule, String requirement) {
        Set<String> keys = new TreeSet<>();
        for (Phrasebook book = words, base = book.base(); base != null; book = base, base = book.base()) {
            for (Language language : Language.values()) {
                keys.addAll(book.keys(language));
            }
        }
        keys.removeIf(key -> !key.startsWith(requirement + ".") && !isOf(rule, requirement, key));
        return keys;
    }

    /** Whether a key is that of a sentence of a rule, not of one whose id is longer. */
    private static boolean isOf(String rule, String requirement, String key) {
        if (!key.startsWith(rule + ".")) {
            return false;
        }
        String variant = key.substring(rule.length() + 1);
        return variant.startsWith(requirement + ".")
                || variant.indexOf('.') < 0
                || variant.indexOf('.') == variant.lastIndexOf(".cure");
    }
}
