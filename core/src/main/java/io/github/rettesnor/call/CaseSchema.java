// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of files of cases, which are read elsewhere: what every such file has, whatever the kind of its documents. */
final class CaseSchema {

    private static final String CASES = "cases";

    private CaseSchema() {}

    static Map<String, Object> file() {
        Map<String, Object> file = Schema.file(CASES, "Cases", Map.of());
        file.put("if", Map.of("required", List.of(CASES)));
        file.put("then", Schema.reference("several"));
        file.put("else", Schema.reference("case"));
        file.put(
                "$defs",
                Schema.map(
                        "several",
                        several(),
                        "case",
                        one(),
                        "expect",
                        expect(),
                        "finding",
                        finding(),
                        "document",
                        Schema.map(
                                "type",
                                List.of("string", "object", "null"),
                                "description",
                                Problem.expected("document-or-file")),
                        "change",
                        Schema.map(
                                "type",
                                List.of("object", "null"),
                                "description",
                                "what is changed, by path; nothing takes a thing away")));
        return file;
    }

    private static Map<String, Object> several() {
        Map<String, Object> properties = common();
        properties.put(CASES, Schema.map("type", "array", "minItems", 1, "items", Schema.reference("case")));
        return Schema.object(properties, List.of(CASES));
    }

    private static Map<String, Object> common() {
        return Schema.map(
                "rules",
                Schema.map("type", List.of("string", "null"), "description", Problem.expected("rules")),
                "document",
                Schema.reference("document"),
                "change",
                Schema.reference("change"));
    }

    private static Map<String, Object> one() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", Forms.TEXT.schema());
        properties.putAll(common());
        properties.put(
                "judgements",
                orNothing(Schema.keyed(Patterns.RULE, Forms.of(boolean.class).schema())));
        properties.put("expect", Schema.reference("expect"));
        properties.put(
                "boundary",
                Map.of(
                        "anyOf",
                        List.of(Forms.RULE.schema(), Schema.list(Forms.RULE.schema()), Map.of("type", "null"))));
        return Schema.object(properties, List.of("name", "expect"));
    }

    private static Map<String, Object> expect() {
        Map<String, Object> outcomes =
                orNothing(Schema.keyed(Patterns.RULE, Map.of("enum", Arrays.asList(Outcome.values()))));
        Map<String, Object> findings = orNothing(Schema.list(Schema.reference("finding")));
        return Schema.object(
                Schema.map(
                        "decision",
                        Map.of("enum", Arrays.asList(Decision.values())),
                        "outcomes",
                        outcomes,
                        "findings",
                        findings),
                List.of("decision"));
    }

    private static Map<String, Object> finding() {
        Map<String, Object> figures = orNothing(Schema.map(
                "type", "object", "additionalProperties", Map.of("not", Map.of("type", List.of("object", "null")))));
        return Schema.object(
                Schema.map(
                        "rule",
                        Forms.RULE.schema(),
                        "path",
                        Schema.map("type", List.of("string", "null"), "description", Problem.expected("path")),
                        "outcome",
                        Map.of("enum", Arrays.asList(Outcome.VIOLATED, Outcome.NOT_EVALUATED, null)),
                        "figures",
                        figures),
                List.of("rule", "path"));
    }

    private static Map<String, Object> orNothing(Map<String, Object> schema) {
        Map<String, Object> lenient = new LinkedHashMap<>(schema);
        List<Object> types = new ArrayList<>(List.of(String.valueOf(schema.get("type")), "null"));
        lenient.put("type", types);
        return lenient;
    }
}
