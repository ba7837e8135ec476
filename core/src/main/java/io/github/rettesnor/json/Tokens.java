// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of one input, one by one. Its troubles are told as {@link Unreadable} at the path where the reader stands. */
final class Tokens implements TokenSource, AutoCloseable {

    /** A document of the public format is five deep; a rule set as data perhaps ten. */
    static final int MOST_NESTED = 100;

    /** Keys, values and brackets; some six thousand complete budget lines. What is found wrong with more would fill the memory. */
    static final int MOST_TOKENS = 120_000;

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
    private final Signs signs;
    private @Nullable JsonToken current;
    private @Nullable String lastKey;
    private Path place = Path.ROOT;
    private boolean inMap;

    Tokens(Input input) {
        this.input = input;
        cursor = input.cursor();
        signs = new Signs(input.text());
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
                    input.name(),
                    Position.START,
                    "",
                    "YAML cannot be read here: jackson-dataformat-yaml is not present",
                    e);
        }
    }

    @Override
    public void standAt(Path here) {
        place = here;
        inMap = false;
    }

    @Override
    public void standInMap(Path here) {
        place = here;
        inMap = true;
    }

    @Override
    public JsonToken next() {
        boolean begun = current != null;
        JsonToken token = nextOrNone();
        if (token == null) {
            throw unreadable(begun ? "the document ends too early" : "is empty");
        }
        return token;
    }

    @Override
    public void end() {
        place = Path.ROOT;
        Position after;
        try {
            after = parser.nextToken() == null ? null : position();
        } catch (JacksonException e) {
            after = translated(e).position();
        }
        if (after != null) {
            throw new Unreadable(input.name(), after, "", "something stands after the end of the document");
        }
    }

    private @Nullable JsonToken nextOrNone() {
        try {
            current = parser.nextToken();
            lastKey = parser.streamReadContext().currentName();
            if (input.isYaml() && current != null) {
                char sign = signs.at(parser.currentTokenLocation());
                String refused = Yaml.refused(parser, sign);
                if (refused != null) {
                    throw unreadable(refused);
                }
                if (current == JsonToken.VALUE_STRING && Yaml.isNothing(parser.getString(), sign)) {
                    current = JsonToken.VALUE_NULL;
                }
            }
            return current;
        } catch (JacksonException e) {
            throw translated(e);
        }
    }

    @Override
    public String text() {
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

    @Override
    public Unreadable unreadable(String problem) {
        return new Unreadable(input.name(), position(), place.toString(), problem);
    }

    private Unreadable translated(JacksonException e) {
        return new Unreadable(
                input.name(),
                position(e),
                trouble().toString(),
                input.isYaml() ? Yaml.problem(e) : SyntaxTrouble.problem(e),
                e);
    }

    /** The parser may have read a key already when it fails at what follows. */
    private Path trouble() {
        String key = parser.streamReadContext().currentName();
        if (key == null || key.equals(lastKey)) {
            return place;
        }
        return inMap ? place.key(key) : place.field(key);
    }

    private Position position(JacksonException e) {
        if (input.isYaml()) {
            Position marked = Yaml.position(e, input.text());
            return marked == null ? position() : marked;
        }
        TokenStreamLocation known = e.getLocation();
        if (known == null || e instanceof StreamConstraintsException) {
            return position();
        }
        Position told = position(known);
        int back = SyntaxTrouble.unitsBack(e, input.text(), cursor.offset());
        return back == 0 ? told : cursor.at(known.getLineNr(), known.getColumnNr() - back);
    }

    @Override
    public void close() {
        parser.close();
    }
}
