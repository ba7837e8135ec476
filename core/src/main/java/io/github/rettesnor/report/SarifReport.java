// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Findings in SARIF 2.1.0, the format of code checkers, so that an editor or a review shows each at its line. What is violated is a
 * failure with the rule's weight as its level; what could not be evaluated is {@code open}, and a question to a person {@code
 * review}, which by the standard have the level {@code none}.
 */
public final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final JsonFactory JSON = new JsonFactory();

    /** The report. */
    public SarifReport() {}

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public List<Sheet> sheets(List<? extends Judged<?>> judged, Locale locale) {
        return List.of(new Sheet("rettesnor.sarif", out -> write(judged, new Labels(locale), out)));
    }

    private static void write(List<? extends Judged<?>> judged, Labels labels, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            Map<RuleId, Integer> positions = new LinkedHashMap<>();
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeStringProperty("language", labels.languageCode());
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeObjectPropertyStart("tool");
            json.writeObjectPropertyStart("driver");
            json.writeStringProperty("name", "Rettesnor");
            rules(json, judged, labels, positions);
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayPropertyStart("results");
            for (Judged<?> one : judged) {
                List<Finding> all = new ArrayList<>(one.verdict().findings());
                all.addAll(one.verdict().questions());
                all.forEach(finding -> result(json, one, finding, labels, positions));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append(text.toString()).append('\n');
    }

    private static void rules(
            JsonGenerator json, List<? extends Judged<?>> judged, Labels labels, Map<RuleId, Integer> positions) {
        json.writeArrayPropertyStart("rules");
        for (Judged<?> one : judged) {
            for (Rule rule : one.rules().allRules()) {
                if (positions.putIfAbsent(rule.id(), positions.size()) == null) {
                    json.writeStartObject();
                    json.writeStringProperty("id", rule.id().value());
                    text(json, "shortDescription", labels.title(rule.id(), one.rules()));
                    text(json, "fullDescription", rule.source().toString());
                    if (rule.source().url() != null) {
                        json.writeStringProperty("helpUri", rule.source().url().toASCIIString());
                    }
                    json.writeObjectPropertyStart("defaultConfiguration");
                    json.writeStringProperty("level", level(rule.severity()));
                    json.writeEndObject();
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    private static void result(
            JsonGenerator json, Judged<?> judged, Finding finding, Labels labels, Map<RuleId, Integer> positions) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().value());
        json.writeNumberProperty("ruleIndex", positions.getOrDefault(finding.rule(), -1));
        json.writeStringProperty("kind", kind(finding.outcome()));
        json.writeStringProperty("level", finding.outcome() == Outcome.VIOLATED ? level(finding.severity()) : "none");
        String cure = finding.cure(labels.locale());
        text(json, "message", finding.message(labels.locale()) + (cure == null ? "" : " " + cure));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        physical(json, judged, finding);
        if (!finding.path().steps().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", finding.path().toString());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        finding.figures().forEach((name, figure) -> json.writeStringProperty(name, figure.exact()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void physical(JsonGenerator json, Judged<?> judged, Finding finding) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", reference(judged.input()));
        json.writeEndObject();
        Position position = judged.positions().find(finding.path());
        if (position != null) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", position.line());
            json.writeNumberProperty("startColumn", position.column());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A file's name as a reference; what may not stand in one is written in per cent. */
    private static String reference(String input) {
        try {
            String path = input.replace('\\', '/');
            boolean plain = path.startsWith("/") || path.indexOf(':') < 0;
            return new URI(null, null, plain ? path : "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(input, e);
        }
    }

    private static void text(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "fail";
            case TO_JUDGE -> "review";
            case NOT_EVALUATED -> "open";
            case PASSED -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
