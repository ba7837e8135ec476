// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes verdicts as JSON, one after the other, as one object: {@code {"verdicts": […], "unreadable": […]}}. Figures are written
 * as strings, exactly. Nothing is kept but what could not be read.
 */
public final class VerdictWriter implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;
    private final List<Unreadable> unreadable = new ArrayList<>();

    /**
     * Begins the object.
     *
     * @param to where it is written; it is flushed in the end, but not closed
     */
    public VerdictWriter(Writer to) {
        out = JSON.rebuild()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(new Indented(), to);
        out.writeStartObject();
        out.writeName("verdicts");
        out.writeStartArray();
    }

    /**
     * One verdict as JSON.
     *
     * @param input the name of what was judged
     * @param verdict the verdict
     * @param locale the language of its messages
     * @return the JSON object
     */
    public static String json(String input, Verdict verdict, Locale locale) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(new Indented(), text)) {
            write(out, input, verdict, locale, null);
        }
        return text.toString();
    }

    /**
     * Writes a verdict.
     *
     * @param input the name of what was judged
     * @param verdict the verdict
     * @param locale the language of its messages
     */
    public void write(String input, Verdict verdict, Locale locale) {
        write(out, input, verdict, locale, null);
    }

    /**
     * Writes a verdict with {@code measures}: for every rule with a limit, passed or violated, what was measured, the limit and the room
     * left.
     *
     * @param input the name of what was judged
     * @param verdict the verdict
     * @param locale the language of its messages
     * @param measures the measures, as {@link io.github.rettesnor.rule.RuleSet#measure(Object)} takes them
     */
    public void write(String input, Verdict verdict, Locale locale, List<Measure> measures) {
        write(out, input, verdict, locale, measures);
    }

    /**
     * Notes an input that could not be read; it is written in the end.
     *
     * @param noted the input
     */
    public void write(Unreadable noted) {
        unreadable.add(noted);
    }

    /** Ends the object. */
    @Override
    public void close() {
        out.writeEndArray();
        out.writeName("unreadable");
        out.writeStartArray();
        for (Unreadable noted : unreadable) {
            out.writeStartObject();
            out.writeStringProperty("input", noted.input());
            out.writeNumberProperty("line", noted.position().line());
            out.writeNumberProperty("column", noted.position().column());
            out.writeStringProperty("path", noted.path());
            out.writeStringProperty("message", noted.problem());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }

    private static void write(
            JsonGenerator out, String input, Verdict verdict, Locale locale, @Nullable List<Measure> measures) {
        out.writeStartObject();
        out.writeStringProperty("input", input);
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
        if (measures != null) {
            MeasureFields.write(out, measures);
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
            out.writeStringProperty("message", finding.message(locale));
            String cure = finding.cure(locale);
            if (cure != null) {
                out.writeStringProperty("cure", cure);
            }
            out.writeName("figures");
            out.writeStartObject();
            finding.figures().forEach((figure, value) -> out.writeStringProperty(figure, value.exact()));
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
        out.writeStringProperty("before", change.before());
        out.writeStringProperty("after", change.after());
        out.writeStringProperty("by", change.by());
        out.writeStringProperty("why", change.why());
        out.writeEndObject();
    }
}
