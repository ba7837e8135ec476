// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.message.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Findings in SARIF 2.1.0, the format of code checkers, so that an editor or a review shows each at its line. What is violated is a
 * failure with the rule's weight as its level; what could not be evaluated is {@code open}, and a question to a person {@code
 * review}, which by the standard have the level {@code none}. A waiver is an external suppression. An input that could not be
 * judged is a notification of the run, which then was not successful; a changed rule is a notification of its configuration. A run has one
 * language, so documents in several languages are in several runs.
 */
final class SarifReport implements Report {

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
    public List<Sheet> sheets(List<? extends Subject> subjects, Locale locale) {
        return List.of(new Sheet("rettesnor.sarif", out -> write(subjects, new Labels(locale), out)));
    }

    private static void write(List<? extends Subject> subjects, Labels labels, Appendable out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), new Appending(out))) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            Map<Language, List<Subject>> runs = new LinkedHashMap<>();
            if (subjects.isEmpty()) {
                runs.put(labels.language(), List.of());
            }
            subjects.forEach(
                    subject -> runs.computeIfAbsent(labels.about(subject).language(), own -> new ArrayList<>())
                            .add(subject));
            runs.forEach((language, own) -> new SarifRun(json, new Labels(language.locale())).write(own));
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.append('\n');
    }
}
