// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.verdict.Cell;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.TableCell;
import io.github.rettesnor.verdict.Value;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The fields of a verdict, and of an input that could not be read, as JSON objects. */
final class VerdictFields {

    private VerdictFields() {}

    static void write(
            JsonGenerator out,
            String input,
            @Nullable Integer line,
            Verdict verdict,
            Locale locale,
            @Nullable List<Measure> measures) {
        out.writeStartObject();
        out.writeStringProperty("input", input);
        if (line != null) {
            out.writeNumberProperty("line", line);
        }
        out.writeStringProperty("ruleSet", verdict.ruleSet().toString());
        out.writeStringProperty("decision", verdict.decision().name());
        findings(out, "findings", verdict.findings(), locale);
        findings(out, "questions", verdict.questions(), locale);
        out.writeName("outcomes");
        out.writeStartObject();
        verdict.outcomes().forEach((rule, outcome) -> out.writeStringProperty(rule.value(), outcome.name()));
        out.writeEndObject();
        out.writeName("waivers");
        out.writeStartArray();
        verdict.waivers().forEach(waiver -> write(out, waiver));
        out.writeEndArray();
        out.writeName("changes");
        out.writeStartArray();
        verdict.changes().forEach(change -> write(out, change));
        out.writeEndArray();
        out.writeName("problems");
        out.writeStartArray();
        problems(out, verdict.problems(), false, locale);
        out.writeEndArray();
        if (measures != null) {
            MeasureFields.write(out, measures);
        }
        out.writeEndObject();
    }

    /** The problems of a verdict or of an input, each with the name of its input where that is not stated beside them. */
    static void problems(JsonGenerator out, List<Problem> problems, boolean withInput, Locale locale) {
        for (Problem problem : problems) {
            out.writeStartObject();
            if (withInput) {
                out.writeStringProperty("input", problem.input());
            }
            place(out, problem.location());
            out.writeStringProperty("path", problem.path().toString());
            out.writeStringProperty("kind", problem.kind());
            out.writeName("values");
            out.writeStartObject();
            problem.values().forEach((name, value) -> out.writeStringProperty(name, value));
            out.writeEndObject();
            out.writeStringProperty("message", problem.message(locale));
            out.writeEndObject();
        }
    }

    private static void place(JsonGenerator out, @Nullable Location location) {
        if (location == null) {
            return;
        }
        out.writeName("place");
        out.writeStartObject();
        if (location instanceof Position position) {
            out.writeNumberProperty("line", position.line());
            out.writeNumberProperty("column", position.column());
        } else if (location instanceof Cell cell) {
            out.writeStringProperty("sheet", cell.sheet());
            out.writeStringProperty("cell", cell.cell());
        } else if (location instanceof TableCell cell) {
            out.writeNumberProperty("table", cell.table());
            out.writeNumberProperty("row", cell.row());
            out.writeNumberProperty("column", cell.column());
        }
        out.writeEndObject();
    }

    private static void findings(JsonGenerator out, String name, List<Finding> findings, Locale locale) {
        out.writeName(name);
        out.writeStartArray();
        for (Finding finding : findings) {
            out.writeStartObject();
            out.writeStringProperty("rule", finding.rule().value());
            out.writeStringProperty("outcome", finding.outcome().name());
            out.writeStringProperty("severity", finding.severity().name());
            out.writeStringProperty("path", finding.path().toString());
            place(out, finding.place());
            out.writeStringProperty("message", finding.message(locale));
            String cure = finding.cure(locale);
            if (cure != null) {
                out.writeStringProperty("cure", cure);
            }
            out.writeName("figures");
            out.writeStartObject();
            finding.figures().byName().forEach((figure, value) -> out.writeStringProperty(figure, value.text()));
            out.writeEndObject();
            write(out, finding.source());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, Source source) {
        out.writeName("source");
        out.writeStartObject();
        out.writeStringProperty("document", source.document());
        out.writeStringProperty("section", source.section());
        out.writeStringProperty("item", source.item());
        out.writeStringProperty(
                "url", source.url() == null ? null : source.url().toString());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Waiver waiver) {
        out.writeStartObject();
        out.writeStringProperty("rule", waiver.rule().value());
        out.writeStringProperty("path", waiver.path());
        out.writeStringProperty("office", waiver.office());
        out.writeStringProperty("reason", waiver.reason());
        out.writeStringProperty("expires", waiver.expires().toString());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Change change) {
        out.writeStartObject();
        out.writeStringProperty("rule", change.rule().value());
        out.writeStringProperty("parameter", change.parameter());
        write(out, "from", change.from());
        write(out, "to", change.to());
        out.writeStringProperty("by", change.by());
        out.writeStringProperty("why", change.why());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, String name, @Nullable Value value) {
        out.writeName(name);
        Notation.write(out, value == null ? null : value.written());
    }
}
