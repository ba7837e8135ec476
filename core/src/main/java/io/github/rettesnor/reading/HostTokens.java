// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Position;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a value that a mapper of a host is reading. Its parser's own failures are the host's to report. */
final class HostTokens implements TokenSource {

    private static final String INPUT = "document";

    private final JsonParser parser;
    private final ListOrigin origin = new ListOrigin(INPUT);
    private int read;

    HostTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public JsonToken next() throws Failure {
        JsonToken token = parser.nextToken();
        read++;
        if (token == null) {
            throw new Failure(position(), null, new BadValue("ends-early", Map.of()));
        } else if (read > Tokens.MOST_TOKENS) {
            throw new Failure(
                    position(),
                    null,
                    new BadValue("too-many-values", Map.of("most", Integer.toString(Tokens.MOST_TOKENS))));
        }
        return token;
    }

    @Override
    public String text() {
        String text = parser.getString();
        return text == null ? "" : text;
    }

    @Override
    public int mark() {
        return origin.add(position());
    }

    @Override
    public Origin origin() {
        return origin;
    }

    /** A mapper that reads bytes counts the columns of a line in bytes; one that reads a tree knows no lines. */
    private Position position() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
