// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.report.JointPlan;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Verdict;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Writes verdicts as JSON, one after the other, as one object: {@code {"verdicts": […], "unreadable": […]}}. Figures are written
 * as strings, exactly. Nothing is kept but what could not be read.
 */
public final class VerdictWriter implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;
    private final List<Problem> unreadable = new ArrayList<>();
    private Locale language = Locale.ENGLISH;

    /**
     * Begins the object.
     *
     * @param to where it is written; it is flushed in the end, but not closed
     */
    public VerdictWriter(Writer to) {
        out = JSON.rebuild()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(Layout.LINES, to);
        out.writeStartObject();
        out.writeName("verdicts");
        out.writeStartArray();
    }

    /**
     * Returns one verdict as JSON in one line, in its own language.
     *
     * @param input the name of what was judged
     * @param verdict the verdict
     * @return the JSON object
     */
    public static String json(String input, Verdict verdict) {
        return written(out -> VerdictJson.write(out, input, null, verdict, List.of(), null));
    }

    /**
     * Returns the verdict on a document as JSON in one line, with the joint {@code plans} of its budgets.
     *
     * @param judged the document
     * @param locale the language of the findings
     * @return the JSON object
     */
    public static String json(Judged<?> judged, Locale locale) {
        return written(out -> write(out, judged, locale, null));
    }

    /** The mapper lends the memory for what is written, which a writer of texts would take anew. */
    private static String written(Consumer<JsonGenerator> writing) {
        return JsonMapper.shared().writeValueAsString(new JacksonSerializable.Base() {
            @Override
            public void serialize(JsonGenerator out, SerializationContext context) {
                writing.accept(out);
            }

            @Override
            public void serializeWithType(JsonGenerator out, SerializationContext context, TypeSerializer types) {
                writing.accept(out);
            }
        });
    }

    private static void write(JsonGenerator out, Judged<?> judged, Locale locale, @Nullable List<Measure> measures) {
        VerdictJson.write(out, judged.input(), null, judged.verdict().in(locale), JointPlan.of(judged), measures);
    }

    /**
     * Writes the verdict on a document, with the joint {@code plans} of its budgets: where the cures of the rules one by one would not do,
     * the least cuts for all of them at once.
     *
     * @param judged the document
     * @param locale the language of the findings
     * @param withMeasures whether to write {@code measures} too: for every rule with a limit, passed or violated, what was measured, the
     *     limit and the room left
     */
    public void write(Judged<?> judged, Locale locale, boolean withMeasures) {
        write(out, judged, locale, withMeasures ? judged.measures() : null);
    }

    /**
     * Writes a verdict, in its own language.
     *
     * @param input the name of what was judged
     * @param verdict the verdict
     */
    public void write(String input, Verdict verdict) {
        VerdictJson.write(out, input, null, verdict, List.of(), null);
    }

    /**
     * Writes a verdict with {@code measures}.
     *
     * @param input the name of what was judged
     * @param verdict the verdict
     * @param measures the measures, as {@link io.github.rettesnor.rule.RuleSet#measure(Object)} takes them
     */
    public void write(String input, Verdict verdict, List<Measure> measures) {
        VerdictJson.write(out, input, null, verdict, List.of(), measures);
    }

    /**
     * Notes an input that could not be judged; its problems are written in the end.
     *
     * @param noted the input
     * @param locale the language of the messages of all such inputs
     */
    public void write(Unreadable noted, Locale locale) {
        language = locale;
        unreadable.addAll(noted.problems());
    }

    /** Ends the object. */
    @Override
    public void close() {
        out.writeEndArray();
        PartsJson.writeList(
                out, "unreadable", unreadable, (to, problem) -> ProblemJson.write(to, problem, null, language));
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }
}
