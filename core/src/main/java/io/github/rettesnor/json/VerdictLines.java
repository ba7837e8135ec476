// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.report.JointPlan;
import io.github.rettesnor.verdict.Verdict;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes verdicts as lines of JSON, in UTF-8: one object a line, with the fields that {@link VerdictWriter} writes and the number of
 * the line that was judged. An input that could not be read is a line too. Every line ends in a line feed, also the last.
 */
public final class VerdictLines implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private final JsonGenerator out;

    /**
     * A writer of lines.
     *
     * @param to where they are written; it is flushed in the end, but not closed
     */
    public VerdictLines(OutputStream to) {
        out = JSON.createGenerator(ObjectWriteContext.empty(), to);
    }

    /**
     * Writes a verdict, in its own language.
     *
     * @param input the name of the file
     * @param line the number of the line that was judged, from 1
     * @param verdict the verdict
     */
    public void write(String input, int line, Verdict verdict) {
        VerdictJson.write(out, input, line, verdict, List.of(), null);
        out.writeRaw('\n');
    }

    /**
     * Writes the verdict on a document, with the joint {@code plans} of its budgets.
     *
     * @param line the number of the line that was judged, from 1
     * @param judged the document
     * @param locale the language of the findings
     */
    public void write(int line, Judged<?> judged, Locale locale) {
        VerdictJson.write(out, judged.input(), line, judged.verdict().in(locale), JointPlan.of(judged), null);
        out.writeRaw('\n');
    }

    /**
     * Writes that a line could not be judged.
     *
     * @param input the name of the file
     * @param line the number of the line, from 1
     * @param noted its problems
     * @param locale the language of their messages
     */
    public void write(String input, int line, Unreadable noted, Locale locale) {
        out.writeStartObject();
        out.writeStringProperty("input", input);
        out.writeNumberProperty("line", line);
        PartsJson.writeList(
                out,
                "problems",
                noted.problems(),
                (to, problem) -> ProblemJson.write(to, problem, problem.input(), locale));
        out.writeEndObject();
        out.writeRaw('\n');
    }

    /** Hands over what has been written. */
    @Override
    public void close() {
        out.close();
    }
}
