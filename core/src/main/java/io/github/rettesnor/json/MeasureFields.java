// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.verdict.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The measures of a verdict as JSON. What every measure has stands beside its rule, what only some have under {@code figures}. */
final class MeasureFields {

    private MeasureFields() {}

    static void write(JsonGenerator out, List<Measure> measures) {
        out.writeName("measures");
        out.writeStartArray();
        measures.forEach(measure -> write(out, measure));
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, Measure measure) {
        out.writeStartObject();
        out.writeStringProperty("rule", measure.rule().value());
        out.writeStringProperty("outcome", measure.outcome().name());
        out.writeStringProperty("path", measure.path().toString());
        out.writeStringProperty(Measure.MEASURED, measure.measured().text());
        out.writeStringProperty(Measure.LIMIT, measure.limit().text());
        out.writeStringProperty(Measure.ROOM, measure.room().text());
        Map<String, Figure> others = new LinkedHashMap<>(measure.figures().byName());
        others.keySet().removeAll(List.of(Measure.MEASURED, Measure.LIMIT, Measure.ROOM));
        out.writeName("figures");
        out.writeStartObject();
        others.forEach((name, figure) -> out.writeStringProperty(name, figure.text()));
        out.writeEndObject();
        out.writeEndObject();
    }
}
