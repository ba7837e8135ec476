// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Change;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule set in full, as the tree that its file holds. Words that a known rule set has are not repeated: the file names that rule set.
 */
final class SetTree {

    private final List<RuleSet<?>> known;
    private final List<RuleId> rules;

    private SetTree(List<RuleSet<?>> known, List<RuleId> rules) {
        this.known = known;
        this.rules = rules;
    }

    static Map<String, Object> of(RuleSet<?> set, List<RuleSet<?>> known) {
        List<RuleSet<?>> others =
                known.stream().filter(other -> !other.id().equals(set.id())).toList();
        return new SetTree(others, set.allRules().stream().map(Rule::id).toList()).of(set);
    }

    @SuppressWarnings("ReferenceEquality")
    private Map<String, Object> of(RuleSet<?> set) {
        if (!DocumentKinds.ALL.contains(set.document())) {
            throw new IllegalArgumentException(set.id() + " judges a "
                    + set.document().getSimpleName() + ", which is not a kind of document that a file can name");
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ruleSet", set.id().toString());
        tree.put("document", set.document().getSimpleName());
        Phrasebook found = set.words();
        Map<String, Map<String, String>> own = new TreeMap<>();
        while (found != Phrasebook.CORE && named(found, set).isEmpty()) {
            collect(found, own);
            found = found.base() == null ? Phrasebook.CORE : found.base();
        }
        named(found, set).ifPresent(other -> tree.put("words", other.id().toString()));
        put(tree, "from", set.validity().from());
        put(tree, "to", set.validity().to());
        Map<String, Object> phrases = phrases(own);
        if (!phrases.isEmpty()) {
            tree.put("phrases", phrases);
        }
        tree.put("add", set.rules().stream().map(rule -> rule(rule, own)).toList());
        if (!set.inclusions().isEmpty()) {
            tree.put("include", set.inclusions().stream().map(this::inclusion).toList());
        }
        List<Change> changes = ownChanges(set);
        if (!changes.isEmpty()) {
            RecordForm form = new RecordForm(Change.class);
            tree.put("changes", changes.stream().map(form::write).toList());
        }
        return tree;
    }

    /** The changes without those of the included sets, which come last and are written there. */
    private static List<Change> ownChanges(RuleSet<?> set) {
        int included = set.inclusions().stream()
                .mapToInt(inclusion -> inclusion.rules().changes().size())
                .sum();
        return set.changes().subList(0, set.changes().size() - included);
    }

    private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value.toString());
        }
    }

    /** Another known rule set that has this very book: another edition if there is one. */
    @SuppressWarnings("ReferenceEquality")
    private Optional<RuleSet<?>> named(Phrasebook book, RuleSet<?> of) {
        return known.stream()
                .filter(set -> set.words() == book)
                .min(Comparator.comparing(
                        (RuleSet<?> set) -> !set.id().scheme().equals(of.id().scheme())));
    }

    /** The phrases of a book that are not covered already. */
    private static void collect(Phrasebook book, Map<String, Map<String, String>> phrases) {
        for (Language language : Language.values()) {
            Map<String, String> of = phrases.computeIfAbsent(language.code(), code -> new TreeMap<>());
            for (String key : book.keys(language)) {
                String phrase = book.phrase(language, key);
                if (phrase != null) {
                    of.putIfAbsent(key, phrase);
                }
            }
        }
    }

    /** The phrases that belong to no rule. */
    private Map<String, Object> phrases(Map<String, Map<String, String>> own) {
        Map<String, Object> phrases = new LinkedHashMap<>();
        own.forEach((language, all) -> {
            Map<String, String> rest = new TreeMap<>(all);
            rest.keySet().removeIf(key -> owner(key) != null);
            if (!rest.isEmpty()) {
                phrases.put(language, rest);
            }
        });
        return phrases;
    }

    private Map<String, Object> rule(Rule rule, Map<String, Map<String, String>> own) {
        Map<String, Object> tree = Schema.map(
                "id",
                rule.id().toString(),
                "severity",
                Forms.of(Severity.class).write(rule.severity()),
                "source",
                new RecordForm(Source.class).write(rule.source()),
                "require",
                Forms.of(Requirement.class).write(rule.requirement()));
        Map<String, Object> words = new LinkedHashMap<>();
        own.forEach((language, all) -> {
            Map<String, String> some = new LinkedHashMap<>();
            all.forEach((key, phrase) -> {
                if (rule.id().equals(owner(key))) {
                    String id = rule.id().value();
                    some.put(key.equals(id) ? Wording.TITLE : key.substring(id.length() + 1), phrase);
                }
            });
            if (!some.isEmpty()) {
                words.put(language, some);
            }
        });
        if (!words.isEmpty()) {
            tree.put("words", words);
        }
        return tree;
    }

    /** The rule that a phrase belongs to: the one with the longest id that begins the key. */
    private @Nullable RuleId owner(String key) {
        RuleId owner = null;
        for (RuleId rule : rules) {
            String id = rule.value();
            boolean begins = key.equals(id) || key.startsWith(id + ".");
            if (begins && (owner == null || id.length() > owner.value().length())) {
                owner = rule;
            }
        }
        return owner;
    }

    private Map<String, Object> inclusion(Inclusion inclusion) {
        Map<String, Object> tree = Schema.map("at", inclusion.at());
        if (inclusion.onlyWith() != null) {
            tree.put("onlyWith", inclusion.onlyWith());
        }
        tree.put("rules", of(inclusion.rules()));
        return tree;
    }
}
