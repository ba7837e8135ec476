// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Problems of an input as JSON. */
final class ProblemJson {

    private static final String INPUT = "input";

    private ProblemJson() {}

    /** Writes a problem; the name of its input is left out where the same name stands around it. */
    static void write(JsonGenerator out, Problem problem, @Nullable String around, Locale locale) {
        out.writeStartObject();
        if (!problem.input().equals(around)) {
            out.writeStringProperty(INPUT, problem.input());
        }
        LocationJson.writePlace(out, problem.location());
        out.writeStringProperty("path", problem.path().toString());
        out.writeStringProperty("kind", problem.kind());
        out.writeName("values");
        out.writeStartObject();
        problem.values().forEach(out::writeStringProperty);
        out.writeEndObject();
        out.writeStringProperty("message", problem.message(locale));
        out.writeEndObject();
    }

    static Problem read(Part problem, @Nullable String around) {
        Map<String, String> values = new TreeMap<>();
        problem.get("values").fields().forEach((name, value) -> values.put(name, value.text()));
        Part input = problem.find(INPUT);
        Location place = LocationJson.read(problem.get("place"));
        return new Problem(
                input == null && around != null ? around : problem.get(INPUT).text(),
                place,
                problem.get("path").as(Path::parse),
                problem.get("kind").text(),
                values);
    }
}
