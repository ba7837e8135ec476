// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that says a rule set in full: it is based on none, and begins with no rules. */
final class WholeSet {

    static final List<String> KEYS =
            List.of("ruleSet", "document", "words", "from", "to", "phrases", "add", "include", "changes");
    static final List<String> INCLUDE_KEYS = List.of("at", "onlyWith", "rules");

    private final List<RuleSet<?>> known;
    private final Map<RuleId, Node> given = new HashMap<>();

    private WholeSet(List<RuleSet<?>> known) {
        this.known = known;
    }

    static RuleSet<?> read(Node file, List<RuleSet<?>> known) {
        WholeSet whole = new WholeSet(known);
        RuleSet<?> set = whole.read(file);
        Currencies.check(set, whole.given);
        return set;
    }

    private RuleSet<?> read(Node file) {
        file.fields(KEYS);
        return read(file, DocumentKinds.read(file.require("document", "the kind of document that the rules judge")));
    }

    private <D> RuleSet<D> read(Node file, Class<D> document) {
        String id = Forms.RULE_SET
                .read(file.require("ruleSet", "the id of the rule set"))
                .toString();
        List<AddedRule> added = added(file, document);
        RuleSet<D> set = RuleSet.of(
                id, document, words(file), added.stream().map(AddedRule::rule).toArray(Rule[]::new));
        Node included = file.get("include");
        if (included != null) {
            for (Node node : included.elements()) {
                set = include(set, node);
            }
        }
        Node phrases = file.get("phrases");
        if (phrases != null) {
            set = set.withWords(Wording.read(phrases));
        }
        for (AddedRule rule : added) {
            set = rule.words().isEmpty() ? set : set.withWords(rule.words());
        }
        return changed(valid(set, file), file);
    }

    private List<AddedRule> added(Node file, Class<?> document) {
        List<AddedRule> added = new ArrayList<>();
        Node rules = file.require("add", "the rules");
        for (Node node : rules.elements()) {
            node.fields(AddedRule.KEYS);
            AddedRule rule = AddedRule.read(node, null);
            if (given.put(rule.rule().id(), node) != null) {
                throw node.require("id", "")
                        .unreadable("there are two rules " + rule.rule().id());
            }
            rule.bind(document, "");
            added.add(rule);
        }
        return added;
    }

    private Phrasebook words(Node file) {
        Node named = file.get("words");
        return named == null ? Phrasebook.CORE : Named.among(known, named).words();
    }

    private <D> RuleSet<D> include(RuleSet<D> set, Node node) {
        node.fields(INCLUDE_KEYS);
        String at = node.require("at", "the field that the rules judge").words();
        RuleSet<?> part = read(node.require("rules", "the rule set that judges it"));
        Node onlyWith = node.get("onlyWith");
        try {
            return onlyWith == null ? set.include(at, part) : set.includeWhenGiven(at, onlyWith.words(), part);
        } catch (IllegalArgumentException e) {
            throw node.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static <D> RuleSet<D> valid(RuleSet<D> set, Node file) {
        Node last = file.get("to");
        try {
            return set.withValidity(day(file.get("from")), day(last));
        } catch (IllegalArgumentException e) {
            throw (last == null ? file : last).unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable LocalDate day(@Nullable Node node) {
        return node == null ? null : (LocalDate) Forms.DAY.read(node);
    }

    private static <D> RuleSet<D> changed(RuleSet<D> set, Node file) {
        Node changes = file.get("changes");
        return changes == null
                ? set
                : set.withChanges(changes.elements().stream()
                        .map(change -> (Change) RecordForm.of(Change.class).read(change))
                        .toList());
    }
}
