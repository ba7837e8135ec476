// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Revision;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file that makes a new edition of a rule set: it says only what is different, who says so, and why. */
final class CallFile {

    static final List<String> KEYS = List.of(
            "ruleSet",
            "basedOn",
            "from",
            "to",
            "office",
            "reason",
            "source",
            "phrases",
            "change",
            "severity",
            "remove",
            "add");

    private static final List<String> ADDED_KEYS =
            Stream.concat(AddedRule.KEYS.stream(), Stream.of(AddedRule.AT)).toList();

    private final Node file;
    private final @Nullable Source source;
    private final Map<RuleId, Node> touched = new HashMap<>();
    private final List<Map<Language, Map<String, String>>> words = new ArrayList<>();
    private final RuleSet<?> base;
    private final Revision<?> revision;

    private CallFile(Node file, RuleSet<?> before) {
        this.file = file;
        String office = file.require("office", "which office makes the changes").words();
        String reason = file.require("reason", "why they are made").words();
        Node cited = file.get("source");
        source = cited == null ? null : (Source) RecordForm.of(Source.class).read(cited);
        base = named(before);
        revision = base.revise(office, reason);
    }

    /** The edition that a file makes of a rule set. */
    static RuleSet<?> read(Node file, RuleSet<?> base) {
        CallFile call = new CallFile(file, base);
        call.each("change", call::change);
        call.each("severity", call::weigh);
        call.each("remove", call::remove);
        call.add();
        RuleSet<?> rules = call.done();
        Currencies.check(rules, call.touched);
        return rules;
    }

    private RuleSet<?> done() {
        try {
            RuleSet<?> rules = revision.done();
            for (Map<Language, Map<String, String>> more : words) {
                rules = rules.withWords(more);
            }
            return rules;
        } catch (IllegalArgumentException e) {
            throw file.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private RuleSet<?> named(RuleSet<?> before) {
        String id = Forms.RULE_SET
                .read(file.require("ruleSet", "the id of this edition"))
                .toString();
        LocalDate from = (LocalDate) Forms.DAY.read(file.require("from", "the first day on which these rules hold"));
        Node last = file.get("to");
        LocalDate to = last == null ? null : (LocalDate) Forms.DAY.read(last);
        try {
            RuleSet<?> named = before.withId(id).withValidity(from, to);
            Node phrases = file.get("phrases");
            return phrases == null ? named : named.withWords(Wording.read(phrases));
        } catch (IllegalArgumentException e) {
            throw (last == null ? file : last).unreadable(String.valueOf(e.getMessage()));
        }
    }

    private void each(String key, Step step) {
        Node section = file.get(key);
        if (section != null) {
            section.fields().forEach((rule, node) -> step.take(known(rule, section), node));
        }
    }

    private Rule known(String rule, Node section) {
        return revision.rule(rule).orElseThrow(() -> {
            List<String> ids =
                    base.allRules().stream().map(known -> known.id().value()).toList();
            return section.unreadableKey(
                    rule, "there is no rule '" + rule + "' in " + base.id() + Nearest.choice(rule, ids));
        });
    }

    private void change(Rule rule, Node parameters) {
        Requirement before = rule.requirement();
        Requirement after = (Requirement) RecordForm.of(before.getClass()).readOver(parameters, before);
        try {
            after.on(base.owner(rule.id()).orElseThrow().document());
        } catch (IllegalArgumentException e) {
            throw parameters.unreadable(String.valueOf(e.getMessage()));
        }
        replace(rule, rule.with(after), parameters);
    }

    private void weigh(Rule rule, Node severity) {
        replace(rule, rule.with((Severity) Forms.of(Severity.class).read(severity)), severity);
    }

    /** A rule that is changed stands in the call from now on. */
    private void replace(Rule before, Rule after, Node node) {
        touched.putIfAbsent(before.id(), node);
        if (!after.equals(before)) {
            Source stands = source == null ? before.source() : source;
            revision.change(new Rule(after.id(), after.severity(), stands, after.requirement()));
        }
    }

    private void remove(Rule rule, Node why) {
        if (touched.containsKey(rule.id())) {
            throw why.unreadable("the rule is removed here and changed above; do one of the two");
        }
        revision.remove(rule.id().value(), why.words());
    }

    private void add() {
        Node added = file.get("add");
        if (added != null) {
            added.elements().forEach(this::add);
        }
    }

    private void add(Node node) {
        node.fields(ADDED_KEYS);
        AddedRule added = AddedRule.read(node, source);
        String id = added.rule().id().value();
        Node named = node.require("id", "");
        if (revision.rule(id).isPresent()) {
            throw named.unreadable("there is a rule " + id + " already; change it under 'change'");
        }
        if (revision.isRetired(added.rule().id())) {
            throw named.unreadable(
                    "there was another rule " + id + ", which has been removed; an id is never used again");
        }
        if (!added.hasTitle()) {
            throw node.missing("words", "the rule needs a title in at least one language: words: {nb: {title: …}}");
        }
        Node at = node.get(AddedRule.AT);
        String field = at == null ? null : at.words();
        added.bind(document(at, field), at == null ? hint(added.rule().requirement()) : "");
        touched.put(added.rule().id(), node);
        if (field == null) {
            revision.add(added.rule());
        } else {
            revision.add(added.rule(), field);
        }
        words.add(added.words());
    }

    private Class<?> document(@Nullable Node at, @Nullable String field) {
        if (at == null) {
            return base.document();
        }
        List<String> fields = base.inclusions().stream().map(Inclusion::at).toList();
        int position = fields.indexOf(field);
        if (position < 0) {
            throw at.unreadable(base.id() + " includes no rules at '" + field + "'"
                    + Nearest.choice(String.valueOf(field), fields));
        }
        return base.inclusions().get(position).rules().document();
    }

    /** Where a requirement fits that does not fit the document itself. */
    private String hint(Requirement requirement) {
        return base.inclusions().stream()
                .filter(inclusion -> fits(requirement, inclusion.rules().document()))
                .map(inclusion -> "; with 'at: " + inclusion.at() + "' the rule is added there")
                .collect(Collectors.joining());
    }

    private static boolean fits(Requirement requirement, Class<?> document) {
        try {
            requirement.on(document);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private interface Step {
        void take(Rule rule, Node node);
    }
}
