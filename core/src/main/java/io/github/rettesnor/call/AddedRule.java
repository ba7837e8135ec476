// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a file says it.
 *
 * @param node where it stands
 * @param rule the rule
 * @param words its words
 */
record AddedRule(Node node, Rule rule, Map<Language, Map<String, String>> words) {

    static final List<String> KEYS = List.of("id", "severity", "source", "require", "words");
    static final String AT = "at";

    /** Reads a rule; where a document is named for all rules of the file, its source need not name one. */
    static AddedRule read(Node node, @Nullable Source of) {
        Node named = node.require("id", "the rule's permanent name, such as no.application.patient-group");
        RuleId id = (RuleId) Forms.RULE.read(named);
        if (RuleSets.retired().contains(id)) {
            throw named.unreadable("the id " + id + " is retired; give the rule a new one");
        }
        Severity severity = (Severity) Forms.of(Severity.class)
                .read(node.require("severity", "how much weight the rule has: ERROR, WARNING or INFO"));
        Requirement requirement = RequirementForm.ANY.read(
                node.require("require", "what the rule requires, such as {given: {anyOf: [title]}}"));
        Node words = node.get("words");
        return new AddedRule(
                node,
                new Rule(id, severity, source(node, of), requirement),
                words == null ? Map.of() : Wording.read(words, id, requirement));
    }

    private static Source source(Node node, @Nullable Source of) {
        Node source = node.get("source");
        if (source == null && of != null) {
            return of;
        }
        Node given = node.require("source", "where the rule stands, such as {document: …, section: …, item: …}");
        return (Source) RecordForm.of(Source.class).readOver(given, of);
    }

    /** Tells whether some language has a title for it. */
    boolean hasTitle() {
        return words.values().stream().anyMatch(own -> own.containsKey(rule.id().value()));
    }

    /** Tells, at its requirement, that a document has not what it asks for. */
    void bind(Class<?> document, String hint) {
        try {
            rule.requirement().on(document);
        } catch (IllegalArgumentException e) {
            throw node.require("require", "").unreadable(e.getMessage() + hint);
        }
    }
}
