// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Message;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Settler;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Findings and measures as JSON. */
final class FindingJson {

    /** The figures of every measure, which are beside its rule. */
    static final List<String> MEASURES = List.of(Measure.MEASURED, Measure.LIMIT, Measure.ROOM);

    private static final Set<String> BESIDE = Set.copyOf(MEASURES);

    private FindingJson() {}

    /** Writes a finding; one that is waived without a cure, and one that a joint plan covers with the cure as that of its rule alone. */
    static void write(JsonGenerator out, Finding finding, Locale locale, boolean waived, boolean planned) {
        Message message = finding.message();
        out.writeStartObject();
        Encoded.field(out, "rule", finding.rule().value());
        Encoded.field(out, "outcome", finding.outcome().name());
        if (finding.by() != null) {
            Encoded.field(out, "by", finding.by().name());
        }
        Encoded.field(out, "severity", finding.severity().name());
        Encoded.text(out, "path", finding.path().toString());
        LocationJson.writePlace(out, finding.place());
        Encoded.text(out, "message", message.in(locale));
        String cure = message.cure(locale);
        if (waived) {
            out.writeBooleanProperty("waived", true);
        } else if (cure != null) {
            Encoded.text(out, "cure", cure);
            if (planned) {
                out.writeBooleanProperty("ruleAlone", true);
            }
        }
        Encoded.name(out, "phrase");
        out.writeStartObject();
        Encoded.field(out, "requirement", message.requirement());
        Encoded.field(out, "variant", message.variant());
        out.writeEndObject();
        FiguresJson.writeBeside(out, message.figures().byName(), Set.of());
        Encoded.name(out, "source");
        PartsJson.write(out, finding.source());
        out.writeEndObject();
    }

    /** Reads a finding whose sentences are written with a rule's words where they are known. */
    static Finding read(Part finding, Books.Words words) {
        RuleId rule = finding.get("rule").as(RuleId::new);
        Part by = finding.find("by");
        Part phrase = finding.get("phrase");
        Figures figures = FiguresJson.read(finding, List.of());
        Message message = new Message(
                words.of(rule),
                rule.value(),
                phrase.get("requirement").text(),
                phrase.get("variant").text(),
                figures,
                finding.get("message").text(),
                finding.text("cure"));
        return new Finding(
                rule,
                finding.get("outcome").code(Outcome.class),
                by == null ? null : by.code(Settler.class),
                finding.get("severity").code(Severity.class),
                finding.get("path").as(Path::parse),
                LocationJson.place(finding),
                PartsJson.source(finding.get("source")),
                message);
    }

    static void write(JsonGenerator out, Measure measure) {
        out.writeStartObject();
        Encoded.field(out, "rule", measure.rule().value());
        Encoded.field(out, "outcome", measure.outcome().name());
        Encoded.text(out, "path", measure.path().toString());
        Encoded.name(out, Measure.MEASURED);
        FiguresJson.writeValue(out, measure.measured());
        Encoded.name(out, Measure.LIMIT);
        FiguresJson.writeValue(out, measure.limit());
        Encoded.name(out, Measure.ROOM);
        FiguresJson.writeValue(out, measure.room());
        FiguresJson.writeBeside(out, measure.figures().byName(), BESIDE);
        out.writeEndObject();
    }

    static Measure measure(Part measure) {
        return new Measure(
                measure.get("rule").as(RuleId::new),
                measure.get("outcome").code(Outcome.class),
                measure.get("path").as(Path::parse),
                FiguresJson.read(measure, MEASURES));
    }
}
