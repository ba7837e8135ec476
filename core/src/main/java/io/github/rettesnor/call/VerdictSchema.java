// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.json.RettesnorModule;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Settler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The schema of a verdict as it is written, also by the command line, which adds the input, the line and the measures. */
final class VerdictSchema {

    private static final Map<String, Object> TEXT = Schema.map("type", "string");
    private static final Map<String, Object> TEXT_OR_NULL = Schema.map("type", List.of("string", "null"));
    private static final Map<String, Object> NUMBER = Schema.map("type", "integer", "minimum", 1);

    private VerdictSchema() {}

    static Map<String, Object> file() {
        Map<String, Object> file = Schema.file("verdict", "Verdict", verdict());
        file.put(
                "$defs",
                Schema.map(
                        "finding",
                        finding(),
                        "place",
                        place(),
                        "figure",
                        Schema.map(
                                "type",
                                List.of("string", "array"),
                                "items",
                                TEXT,
                                "description",
                                "an exact decimal, with the currency of an amount; a day, a code or a text"),
                        "figures",
                        named(Schema.reference("figure")),
                        "kinds",
                        named(Map.of("enum", RettesnorModule.KINDS)),
                        "rounded",
                        Schema.map(
                                "type",
                                "array",
                                "items",
                                TEXT,
                                "description",
                                "the names of the figures that had to be rounded"),
                        "source",
                        whole(Schema.map(
                                "document", TEXT,
                                "section", TEXT_OR_NULL,
                                "item", TEXT_OR_NULL,
                                "url", TEXT_OR_NULL,
                                "clause", TEXT_OR_NULL)),
                        "judgement",
                        whole(Schema.map(
                                "rule", Forms.RULE.schema(),
                                "at", TEXT_OR_NULL,
                                "question", TEXT_OR_NULL,
                                "text", TEXT_OR_NULL,
                                "met", Map.of("type", "boolean"),
                                "office", TEXT,
                                "reason", TEXT,
                                "day", TEXT)),
                        "waiver",
                        whole(Schema.map(
                                "rule", Forms.RULE.schema(),
                                "path", TEXT_OR_NULL,
                                "office", TEXT,
                                "reason", TEXT,
                                "day", TEXT,
                                "expires", TEXT)),
                        "change",
                        whole(Schema.map(
                                "rule",
                                Forms.RULE.schema(),
                                "parameter",
                                TEXT_OR_NULL,
                                "from",
                                new ValueForm().schema(),
                                "to",
                                new ValueForm().schema(),
                                "by",
                                TEXT,
                                "why",
                                TEXT)),
                        "plan",
                        plan(),
                        "problem",
                        problem(),
                        "measure",
                        whole(Schema.map(
                                "rule", Forms.RULE.schema(),
                                "outcome", codes(Outcome.PASSED, Outcome.VIOLATED),
                                "path", TEXT,
                                "measured", Schema.reference("figure"),
                                "limit", Schema.reference("figure"),
                                "room", Schema.reference("figure"),
                                "figures", Schema.reference("figures"),
                                "kinds", Schema.reference("kinds"),
                                "rounded", Schema.reference("rounded")))));
        return file;
    }

    private static Map<String, Object> verdict() {
        return but(
                List.of("input", "line", "plans", "measures"),
                Schema.map(
                        "input", TEXT,
                        "line", NUMBER,
                        "ruleSet", Forms.RULE_SET.schema(),
                        "language",
                                Map.of(
                                        "enum",
                                        Arrays.stream(Language.values())
                                                .map(Language::code)
                                                .toList()),
                        "decision", codes((Object[]) Decision.values()),
                        "plans", Schema.list(Schema.reference("plan")),
                        "findings", Schema.list(Schema.reference("finding")),
                        "questions", Schema.list(Schema.reference("finding")),
                        "outcomes", Schema.keyed(Patterns.RULE, codes((Object[]) Outcome.values())),
                        "judgements", Schema.list(Schema.reference("judgement")),
                        "waivers", Schema.list(Schema.reference("waiver")),
                        "changes", Schema.list(Schema.reference("change")),
                        "problems", Schema.list(Schema.reference("problem")),
                        "measures", Schema.list(Schema.reference("measure"))));
    }

    private static Map<String, Object> finding() {
        return but(
                List.of("by", "place", "cure", "ruleAlone", "waived"),
                Schema.map(
                        "rule", Forms.RULE.schema(),
                        "outcome", codes(Outcome.VIOLATED, Outcome.NOT_EVALUATED, Outcome.TO_JUDGE),
                        "by", codes((Object[]) Settler.values()),
                        "severity", codes((Object[]) Severity.values()),
                        "path", TEXT,
                        "place", Schema.reference("place"),
                        "message", TEXT,
                        "cure", TEXT,
                        "ruleAlone", Map.of("const", true),
                        "waived", Map.of("const", true),
                        "phrase", whole(Schema.map("requirement", TEXT, "variant", TEXT)),
                        "figures", Schema.reference("figures"),
                        "kinds", Schema.reference("kinds"),
                        "rounded", Schema.reference("rounded"),
                        "source", Schema.reference("source")));
    }

    private static Map<String, Object> plan() {
        Map<String, Object> cut = whole(Schema.map("path", TEXT, "rule", Forms.RULE.schema(), "amount", TEXT));
        return whole(Schema.map(
                "path", TEXT, "currency", TEXT, "total", TEXT, "requested", TEXT_OR_NULL, "cuts", Schema.list(cut)));
    }

    private static Map<String, Object> problem() {
        return but(
                List.of("input"),
                Schema.map(
                        "input", TEXT,
                        "place", Schema.reference("place"),
                        "path", TEXT,
                        "kind", TEXT,
                        "values", named(TEXT),
                        "message", TEXT));
    }

    private static Map<String, Object> place() {
        return Map.of(
                "anyOf",
                List.of(
                        whole(Schema.map("line", NUMBER, "column", NUMBER)),
                        whole(Schema.map("sheet", TEXT, "cell", TEXT)),
                        whole(Schema.map("table", NUMBER, "row", NUMBER, "column", NUMBER))));
    }

    private static Map<String, Object> named(Object values) {
        return Schema.map("type", "object", "additionalProperties", values);
    }

    private static Map<String, Object> codes(Object... codes) {
        return Map.of("enum", List.of(codes));
    }

    /** An object that has all of these fields. */
    private static Map<String, Object> whole(Map<String, Object> properties) {
        return but(List.of(), properties);
    }

    /** An object that has all of these fields but for some that may be missing. */
    private static Map<String, Object> but(List<String> optional, Map<String, Object> properties) {
        List<String> required = new ArrayList<>(properties.keySet());
        required.removeAll(optional);
        return Schema.object(properties, required);
    }
}
