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

    private static final Map<String, Object> TEXT_OR_NULL = Schema.map("type", List.of("string", "null"));
    private static final Map<String, Object> DIGEST = Schema.map("type", "string", "pattern", "^[0-9a-f]{64}$");

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
            @Nullable List<Placed<OfDocument>> documents,
            @Nullable DocumentId document,
            @Nullable List<Placed<Answer>> judgements,
            @Nullable List<Waiver> waivers) {

        OfDocument whole() {
            return new OfDocument(document, judgements, waivers);
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
            @Nullable DocumentId document,
            @Nullable List<Placed<Answer>> judgements,
            @Nullable List<Waiver> waivers) {

        boolean isEmpty() {
            return (judgements == null || judgements.isEmpty()) && (waivers == null || waivers.isEmpty());
        }
    }

    /**
     * A question and its answer. Without {@code met} it is open, whatever else is filled in.
     *
     * @param rule the rule that asks
     * @param at the place, null for all places of the rule
     * @param question the question
     * @param text the digest of what stands at the place
     * @param met whether what it asks for is met
     * @param office which office judges
     * @param reason why
     * @param day when
     */
    record Answer(
            RuleId rule,
            @Nullable Path at,
            @Nullable Node question,
            @Nullable Node text,
            @Nullable Boolean met,
            @Nullable Node office,
            @Nullable Node reason,
            @Nullable LocalDate day) {}

    static Map<String, Object> schema() {
        Map<String, Object> document = Schema.object(
                Schema.map("title", TEXT_OR_NULL, "applicant", TEXT_OR_NULL, "digest", DIGEST), List.of("digest"));
        Map<String, Object> answer = Schema.object(
                Schema.map(
                        "rule", Forms.RULE.schema(),
                        "at", TEXT_OR_NULL,
                        "question", TEXT_OR_NULL,
                        "text", Schema.map("type", List.of("string", "null"), "pattern", "^[0-9a-f]{64}$"),
                        "met", Schema.map("type", List.of("boolean", "null")),
                        "office", TEXT_OR_NULL,
                        "reason", TEXT_OR_NULL,
                        "day", Map.of("anyOf", List.of(Forms.DAY.schema(), Schema.map("type", "null")))),
                List.of("rule"));
        Map<String, Object> waiver = Schema.object(
                Schema.map(
                        "rule", Forms.RULE.schema(),
                        "path", TEXT_OR_NULL,
                        "office", Forms.TEXT.schema(),
                        "reason", Forms.TEXT.schema(),
                        "day", Forms.DAY.schema(),
                        "expires", Forms.DAY.schema()),
                List.of("rule", "office", "reason", "day", "expires"));
        Map<String, Object> one = Schema.map(
                "document", document, "judgements", Schema.list(answer), "waivers", Schema.list(waiver));
        Map<String, Object> file = Schema.map("documents", Schema.list(Schema.object(one, List.of("document"))));
        file.putAll(one);
        return Schema.file("decisions", "Decisions about documents", Schema.object(file, List.of()));
    }
}
