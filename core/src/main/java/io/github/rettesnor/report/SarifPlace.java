// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Position;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A place in a SARIF log.
 *
 * @param input the file
 * @param location its place there, null if that is not known; only lines and columns have a place in SARIF
 * @param path the path within the document, empty for all of it
 */
record SarifPlace(String input, @Nullable Location location, String path) {

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", reference());
        json.writeEndObject();
        if (location instanceof Position position) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", position.line());
            json.writeNumberProperty("startColumn", position.column());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (!path.isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", path);
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /** The file's name as a reference; what one may not contain is percent-encoded. */
    private String reference() {
        try {
            String file = input.replace('\\', '/');
            boolean plain = file.startsWith("/") || file.indexOf(':') < 0;
            return new URI(null, null, plain ? file : "./" + file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(input, e);
        }
    }
}
