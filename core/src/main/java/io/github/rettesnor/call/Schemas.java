// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The JSON Schemas (draft 2020-12) of all files: each kind of document, rule sets, decisions, and cases, and of a verdict as it is
 * written. They accept what the readers accept, but for what a schema cannot express: a key given twice, a currency that no country has,
 * or a rule that the rule set does not have.
 */
public final class Schemas {

    private Schemas() {}

    /**
     * Returns all schemas; that of rule sets knows the requirements of this library alone.
     *
     * @return their texts by file name, such as {@code application.schema.json}
     */
    public static Map<String, String> all() {
        return all(Vocabulary.core());
    }

    /**
     * Returns all schemas.
     *
     * @param vocabulary the requirements that a rule set may name, such as {@link Vocabulary#present()}
     * @return their texts by file name, such as {@code rule-set.schema.json}
     */
    public static Map<String, String> all(Vocabulary vocabulary) {
        Map<String, String> all = new TreeMap<>();
        for (Class<? extends Document> kind : DocumentKinds.ALL) {
            String name = Requirement.name(kind);
            add(all, name, Schema.file(name, kind.getSimpleName(), DocumentSchema.of(kind)));
        }
        add(all, "rule-set", ruleSet(vocabulary));
        add(all, "decisions", DecisionFile.schema());
        add(all, "cases", CaseSchema.file());
        add(all, "verdict", VerdictSchema.file());
        return Collections.unmodifiableMap(all);
    }

    private static void add(Map<String, String> all, String name, Map<String, Object> schema) {
        all.put(name + ".schema.json", Notation.JSON.write(schema));
    }

    private static Map<String, Object> ruleSet(Vocabulary vocabulary) {
        Map<String, Object> file = Schema.file("rule-set", "Rule set", Map.of());
        file.put("if", Map.of("required", List.of("basedOn")));
        file.put("then", Schema.reference("call"));
        file.put("else", Schema.reference("whole"));
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("call", call(vocabulary));
        definitions.put("whole", whole());
        definitions.put("words", Wording.schema());
        definitions.put("requirement", requirement(vocabulary));
        for (String name : vocabulary.names()) {
            definitions.put(name, described(name, new RecordForm(type(vocabulary, name)).schema()));
        }
        file.put("$defs", definitions);
        return file;
    }

    /** With the sentence of what the requirement demands; its parameters are in braces. */
    private static Map<String, Object> described(String name, Map<String, Object> schema) {
        String demand = Phrasebook.CORE.phrase(Language.EN, name + ".demand");
        if (demand != null) {
            schema.put("description", Phrasebook.ofAnyNumber(demand));
        }
        return schema;
    }

    private static Class<?> type(Vocabulary vocabulary, String name) {
        Class<?> type = vocabulary.get(name);
        if (type == null) {
            throw new IllegalStateException(name);
        }
        return type;
    }

    private static Map<String, Object> call(Vocabulary vocabulary) {
        Map<String, Object> properties = Schema.map(
                "ruleSet",
                Forms.RULE_SET.schema(),
                "basedOn",
                Forms.RULE_SET.schema(),
                "from",
                Forms.DAY.schema(),
                "to",
                Forms.DAY.schema(),
                "office",
                Forms.TEXT.schema(),
                "reason",
                Forms.TEXT.schema(),
                "source",
                new RecordForm(Source.class).schema(),
                "phrases",
                Schema.reference("words"),
                "change",
                Schema.keyed(Patterns.RULE, anyParameters(vocabulary)),
                "severity",
                Schema.keyed(Patterns.RULE, Forms.of(Severity.class).schema()),
                "remove",
                Schema.keyed(Patterns.RULE, Forms.TEXT.schema()),
                "add",
                Schema.list(rule(true)));
        return Schema.object(properties, List.of("ruleSet", "basedOn", "from", "office", "reason"));
    }

    private static Map<String, Object> whole() {
        Map<String, Object> inclusion = Schema.object(
                Schema.map(
                        "at", Forms.TEXT.schema(), "onlyWith", Forms.TEXT.schema(), "rules", Schema.reference("whole")),
                List.of("at", "rules"));
        Map<String, Object> properties = Schema.map(
                "ruleSet",
                Forms.RULE_SET.schema(),
                "document",
                Map.of("enum", DocumentKinds.names()),
                "words",
                Forms.RULE_SET.schema(),
                "from",
                Forms.DAY.schema(),
                "to",
                Forms.DAY.schema(),
                "phrases",
                Schema.reference("words"),
                "add",
                Schema.list(rule(false)),
                "include",
                Schema.list(inclusion),
                "changes",
                Schema.list(new RecordForm(Change.class).schema()));
        return Schema.object(properties, List.of("ruleSet", "document", "add"));
    }

    private static Map<String, Object> rule(boolean toAnother) {
        RecordForm source = new RecordForm(Source.class);
        Map<String, Object> properties = Schema.map(
                "id",
                Forms.RULE.schema(),
                "severity",
                Forms.of(Severity.class).schema(),
                "source",
                toAnother ? Schema.object(source.properties(), List.of()) : source.schema(),
                "require",
                Schema.reference("requirement"),
                "words",
                Schema.reference("words"));
        if (toAnother) {
            properties.put("at", Forms.TEXT.schema());
        }
        return Schema.object(
                properties,
                toAnother
                        ? List.of("id", "severity", "require", "words")
                        : List.of("id", "severity", "source", "require"));
    }

    private static Map<String, Object> requirement(Vocabulary vocabulary) {
        Map<String, Object> properties = new LinkedHashMap<>();
        vocabulary.names().forEach(name -> properties.put(name, Schema.reference(name)));
        Map<String, Object> requirement = Schema.object(properties, List.of());
        requirement.put("minProperties", 1);
        requirement.put("maxProperties", 1);
        return requirement;
    }

    /** Parameters of some rule; which rule it is, depends on the rule set that is changed. */
    private static Map<String, Object> anyParameters(Vocabulary vocabulary) {
        Map<String, Set<Object>> forms = new TreeMap<>();
        for (String name : vocabulary.names()) {
            new RecordForm(type(vocabulary, name))
                    .properties()
                    .forEach((parameter, form) -> forms.computeIfAbsent(parameter, key -> new LinkedHashSet<>())
                            .add(form));
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        forms.forEach((parameter, some) -> properties.put(
                parameter, some.size() == 1 ? some.iterator().next() : Map.of("anyOf", new ArrayList<>(some))));
        return Schema.object(properties, List.of());
    }
}
