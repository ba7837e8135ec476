// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The tokens of one input, one by one. Its troubles are told as {@link Unreadable} at the path where the reader stands. */
final class Tokens implements AutoCloseable {

    /** A document of the public format is five deep; a rule set as data perhaps ten. */
    static final int MOST_NESTED = 100;

    /** Keys and values; some five thousand complete budget lines. */
    static final int MOST_TOKENS = 200_000;

    static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(MOST_NESTED)
            .maxTokenCount(MOST_TOKENS)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    private final Input input;
    private final JsonParser parser;
    private final Cursor cursor;
    private @Nullable JsonToken current;
    private Object path = "";

    Tokens(Input input) {
        this.input = input;
        cursor = new Cursor(input.text());
        if (input.isYaml()) {
            parser = yaml(input);
        } else {
            char[] text = input.text().toCharArray();
            parser = JSON.createParser(ObjectReadContext.empty(), text, 0, text.length);
        }
    }

    private static JsonParser yaml(Input input) {
        try {
            return Yaml.parser(input.text());
        } catch (NoClassDefFoundError e) {
            throw new Unreadable(
                    input.name(), Position.START, "", "YAML is read only where jackson-dataformat-yaml is present", e);
        }
    }

    /** Tells where the reader stands, for what may go wrong from here on. */
    void standAt(Object place) {
        path = place;
    }

    /** Goes to the next token; refused where there is none. */
    JsonToken next() {
        JsonToken token = nextOrNone();
        if (token == null) {
            throw unreadable(input.text().isBlank() ? "is empty" : "ends too early");
        }
        return token;
    }

    /** Goes past the end of the document; refused where something else follows. */
    void end() {
        path = "";
        JsonToken after;
        try {
            after = parser.nextToken();
        } catch (JacksonException e) {
            after = JsonToken.NOT_AVAILABLE;
        }
        if (after != null) {
            throw new Unreadable(
                    input.name(),
                    position(
                            after == JsonToken.NOT_AVAILABLE
                                    ? parser.currentLocation()
                                    : parser.currentTokenLocation()),
                    "",
                    "something stands after the end of the document");
        }
    }

    private @Nullable JsonToken nextOrNone() {
        try {
            current = parser.nextToken();
            if (input.isYaml() && current != null) {
                String refused = Yaml.refused(parser);
                if (refused != null) {
                    throw unreadable(refused);
                }
                if (current == JsonToken.VALUE_STRING && Yaml.isNothing(parser.getString())) {
                    current = JsonToken.VALUE_NULL;
                }
            }
            return current;
        } catch (JacksonException e) {
            throw translated(e);
        }
    }

    /** The text of the current token: of a text without its escapes, of a number as it is written, of a key its name. */
    String text() {
        try {
            String text = parser.getString();
            return text == null ? "" : text;
        } catch (JacksonException e) {
            throw translated(e);
        }
    }

    /** Skips to the end of the current list or object; a plain value is skipped already. */
    void skip() {
        int depth = 0;
        JsonToken token = current;
        while (token != null) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth <= 0) {
                return;
            }
            token = next();
        }
    }

    Position position() {
        return position(parser.currentTokenLocation());
    }

    private Position position(TokenStreamLocation location) {
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        return input.isYaml() ? new Position(line, column) : cursor.at(line, column);
    }

    /** What is wrong at the current token. */
    Unreadable unreadable(String problem) {
        return new Unreadable(input.name(), position(), path.toString(), problem);
    }

    private Unreadable translated(JacksonException e) {
        TokenStreamLocation known = e.getLocation();
        Position position = position(known == null ? parser.currentLocation() : known);
        if (input.isYaml()) {
            Position marked = Yaml.position(e, input.text());
            return new Unreadable(
                    input.name(), marked == null ? position : marked, path.toString(), Yaml.problem(e), e);
        }
        int back = SyntaxTrouble.unitsBack(e, input.text(), cursor.offset());
        Position exact =
                back == 0 || known == null ? position : cursor.at(known.getLineNr(), known.getColumnNr() - back);
        return new Unreadable(input.name(), exact, path.toString(), SyntaxTrouble.problem(e), e);
    }

    @Override
    public void close() {
        parser.close();
    }
}
