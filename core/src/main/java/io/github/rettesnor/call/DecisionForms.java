// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.verdict.DocumentId;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decisions of officers, as they are written. */
final class DecisionForms {

    private static final Map<String, Object> PATH_OR_NULL = Schema.map("type", List.of("string", "null"));

    private DecisionForms() {}

    /**
     * A file: decisions about several documents, or those about one without a list around them.
     *
     * @param documents the decisions, document by document
     * @param document the one document
     * @param judgements answers to its questions
     * @param waivers rules that are set aside for it
     */
    record File(
            @Nullable List<OfDocument> documents,
            @Nullable DocumentId document,
            @Nullable List<Placed<Answer>> judgements,
            @Nullable List<Placed<Waiver>> waivers) {

        boolean isAboutOne() {
            return (judgements != null && !judgements.isEmpty()) || (waivers != null && !waivers.isEmpty());
        }
    }

    /**
     * The decisions about one document.
     *
     * @param document the document
     * @param judgements answers to its questions
     * @param waivers rules that are set aside for it
     */
    record OfDocument(
            DocumentId document,
            @Nullable List<Placed<Answer>> judgements,
            @Nullable List<Placed<Waiver>> waivers) {}

    /**
     * A question and its answer. Without {@code met} it is open, whatever else is filled in.
     *
     * @param rule the rule that asks
     * @param at the place, null for all places of the rule
     * @param question the question
     * @param text the digest of the text at the place
     * @param met whether what it asks for is met
     * @param office which office judges
     * @param reason why
     * @param day when
     */
    record Answer(
            RuleId rule,
            @Nullable Path at,
            @Nullable Node question,
            @Nullable String text,
            @Nullable Boolean met,
            @Nullable Node office,
            @Nullable Node reason,
            @Nullable LocalDate day) {}

    static Map<String, Object> schema() {
        Map<String, Object> document = Schema.object(
                Schema.map(
                        "title",
                        orNothing(Forms.TEXT.schema()),
                        "applicant",
                        orNothing(Forms.TEXT.schema()),
                        "digest",
                        Forms.TEXT.schema()),
                List.of("digest"));
        Map<String, Object> lists =
                Schema.map("judgements", orNothing(Schema.list(answer())), "waivers", orNothing(Schema.list(waiver())));
        Map<String, Object> one = Schema.map("document", document);
        one.putAll(lists);
        Map<String, Object> file = Schema.map(
                "documents",
                orNothing(Schema.list(Schema.object(one, List.of("document")))),
                "document",
                orNothing(document));
        file.putAll(lists);
        Map<String, Object> whole = Schema.object(file, List.of());
        whole.put("if", Schema.map("anyOf", List.of(needs("judgements"), needs("waivers"))));
        whole.put("then", Schema.map("required", List.of("document"), "properties", Map.of("document", document)));
        return Schema.file("decisions", "Decisions about documents", whole);
    }

    private static Map<String, Object> needs(String list) {
        return Schema.map(
                "required", List.of(list), "properties", Map.of(list, Schema.map("type", "array", "minItems", 1)));
    }

    /** An answer is whole; a question that is not answered may have anything filled in. */
    private static Map<String, Object> answer() {
        Map<String, Object> answer = Schema.object(
                Schema.map(
                        "rule",
                        Forms.RULE.schema(),
                        "at",
                        PATH_OR_NULL,
                        "question",
                        Map.of(),
                        "text",
                        orNothing(Forms.TEXT.schema()),
                        "met",
                        orNothing(Schema.map("type", "boolean")),
                        "office",
                        Map.of(),
                        "reason",
                        Map.of(),
                        "day",
                        orNothing(Forms.DAY.schema())),
                List.of("rule"));
        answer.put(
                "if", Schema.map("required", List.of("met"), "properties", Map.of("met", Map.of("type", "boolean"))));
        answer.put(
                "then",
                Schema.map(
                        "required",
                        List.of("office", "reason", "day"),
                        "properties",
                        Schema.map(
                                "office", Forms.TEXT.schema(),
                                "reason", Forms.TEXT.schema(),
                                "day", Forms.DAY.schema())));
        return answer;
    }

    private static Map<String, Object> waiver() {
        return Schema.object(
                Schema.map(
                        "rule", Forms.RULE.schema(),
                        "path", PATH_OR_NULL,
                        "office", Forms.TEXT.schema(),
                        "reason", Forms.TEXT.schema(),
                        "day", Forms.DAY.schema(),
                        "expires", Forms.DAY.schema()),
                List.of("rule", "office", "reason", "day", "expires"));
    }

    private static Map<String, Object> orNothing(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }
}
