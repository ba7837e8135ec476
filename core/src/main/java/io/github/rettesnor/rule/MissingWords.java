// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Refusal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What is filled in besides a requirement's own: the title, and what the library's sentences for any requirement have. */
    private static final Set<String> ALWAYS = Set.of("title", "error", "office", "reason");

    private static final String CHOICE = "{count|line|lines}";

    private final RuleSet<?> set;
    private final Map<Object, BadValue> missing = new LinkedHashMap<>();

    private MissingWords(RuleSet<?> set) {
        this.set = set;
    }

    /**
     * Checks the rule set's own rules.
     *
     * @throws IllegalArgumentException if something is missing; the message names each key
     */
    static void check(RuleSet<?> set) {
        MissingWords words = new MissingWords(set);
        set.rules().forEach(words::check);
        if (!words.missing.isEmpty()) {
            throw new Refusal(set.toString(), List.copyOf(words.missing.values()));
        }
    }

    private void check(Rule rule) {
        String id = rule.id().value();
        if (!set.words().has(id)) {
            miss("words-no-title", Map.of("rule", id));
        }
        checkSentence(id, rule.requirement());
        Set<String> figures = new HashSet<>(ALWAYS);
        Set<String> parameters = new HashSet<>(ALWAYS);
        if (addNames(rule.requirement(), figures, parameters)) {
            checkNames(id, rule.requirement(), figures, parameters);
        }
    }

    /** Once for all languages. */
    private void miss(String kind, Map<String, String> values) {
        missing.putIfAbsent(List.of(kind, values), new BadValue(kind, values));
    }

    private void checkSentence(String rule, Requirement requirement) {
        requirement.parts().forEach(part -> checkSentence(rule, part));
        String name = requirement.name();
        String key = requirement.isQuestion() ? rule + ".question" : name + ".demand";
        Phrasebook words = set.words().or(requirement.phrasebook());
        if (requirement.parts().isEmpty()
                && !words.has(key)
                && keys(words, rule, name).isEmpty()) {
            miss("words-no-sentence", Map.of("requirement", name, "rule", rule, "key", key));
        }
    }

    /** Adds the names that a requirement fills in. Returns whether all are known. */
    private static boolean addNames(Requirement requirement, Set<String> figures, Set<String> parameters) {
        boolean unknown =
                requirement.figureNames().isEmpty() && requirement.parts().isEmpty();
        if (unknown || !requirement.getClass().isRecord()) {
            return false;
        }
        figures.addAll(requirement.figureNames());
        parameters.addAll(Fields.of(requirement.getClass()).names());
        return requirement.parts().stream().allMatch(part -> addNames(part, figures, parameters));
    }

    private void checkNames(String rule, Requirement requirement, Set<String> figures, Set<String> parameters) {
        requirement.parts().forEach(part -> checkNames(rule, part, figures, parameters));
        Phrasebook words = set.words().or(requirement.phrasebook());
        for (String key : keys(words, rule, requirement.name())) {
            boolean isOfRule = key.endsWith(".demand") || key.endsWith(".applies");
            for (Language language : Language.values()) {
                Matcher name = NAME.matcher(String.valueOf(words.phrase(language, key)));
                while (name.find()) {
                    if (!Phrasebook.isName(name.group(1))) {
                        miss("words-malformed-choice", Map.of("key", key, "name", name.group(), "example", CHOICE));
                    }
                    if (!(isOfRule ? parameters : figures)
                            .contains(name.group(1).split("\\|", -1)[0])) {
                        miss(
                                "words-unknown-name",
                                Map.of("key", key, "name", name.group(), "requirement", requirement.name()));
                    }
                }
            }
        }
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
