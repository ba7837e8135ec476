// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a JSON or YAML text. */
final class Tokens implements TokenSource, AutoCloseable {

    /** A document of the public format is five deep; a rule set as data perhaps ten. */
    static final int MOST_NESTED = 100;

    /** Keys, values and brackets; some six thousand complete budget lines. A larger document could have more problems than memory holds. */
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

    private final TextOrigin text;
    private final JsonParser parser;
    private final @Nullable ListOrigin yaml;
    private final YamlText written;
    private @Nullable JsonToken current;
    private @Nullable String lastKey;

    Tokens(Input input) {
        text = input.origin();
        written = new YamlText(text.text());
        if (input.isYaml()) {
            yaml = new ListOrigin(input.name());
            parser = yamlParser();
        } else {
            yaml = null;
            char[] characters = text.text().toCharArray();
            parser = JSON.createParser(ObjectReadContext.empty(), characters, 0, characters.length);
        }
    }

    private JsonParser yamlParser() {
        try {
            return Yaml.parser(text.text());
        } catch (NoClassDefFoundError e) {
            throw new Unreadable(new Problem(text.input(), Position.START, Path.ROOT, "yaml-not-present", Map.of()));
        }
    }

    @Override
    public Origin origin() {
        return yaml == null ? text : yaml;
    }

    @Override
    public int mark() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return yaml == null ? (int) location.getCharOffset() : yaml.add(position(location));
    }

    @Override
    public JsonToken next() throws Failure {
        boolean begun = current != null;
        JsonToken token = nextOrNone();
        if (token == null) {
            throw failure(new BadValue(begun ? "ends-early" : "empty", Map.of()));
        }
        return token;
    }

    private @Nullable JsonToken nextOrNone() throws Failure {
        try {
            current = parser.nextToken();
            lastKey = parser.streamReadContext().currentName();
            if (yaml != null && current != null) {
                current = yamlToken(current);
            }
            return current;
        } catch (JacksonException e) {
            throw translated(e);
        }
    }

    private JsonToken yamlToken(JsonToken token) throws Failure {
        written.to(parser.currentTokenLocation(), parser.currentLocation());
        String refused = Yaml.refused(parser, written.sign());
        if (refused != null) {
            throw failure(new BadValue(refused, Map.of()));
        }
        boolean isNothing = token == JsonToken.VALUE_STRING && Yaml.isNothing(parser.getString(), written.sign());
        JsonToken read = isNothing ? JsonToken.VALUE_NULL : token;
        int lost = written.lost(read);
        if (lost != YamlText.NONE) {
            throw new Failure(text.location(lost), lastKey, new BadValue("yaml-comment", Map.of()));
        }
        return read;
    }

    /** Goes past the end; fails where something else follows. */
    void end() throws Failure {
        Location after;
        try {
            after = parser.nextToken() == null ? null : location();
        } catch (JacksonException e) {
            after = location(e);
        }
        if (after != null) {
            throw new Failure(after, null, new BadValue("after-the-end", Map.of()));
        }
    }

    @Override
    public String text() throws Failure {
        try {
            String written = parser.getString();
            return written == null ? "" : written;
        } catch (JacksonException e) {
            throw translated(e);
        }
    }

    private Location location() {
        return position(parser.currentTokenLocation());
    }

    private Position position(TokenStreamLocation location) {
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        return yaml == null ? text.location(text.unit(line, column)) : new Position(line, column);
    }

    private Failure failure(BadValue problem) {
        return new Failure(location(), null, problem);
    }

    private Failure translated(JacksonException e) {
        return new Failure(
                location(e), keyAhead(), yaml == null ? SyntaxTrouble.problem(e, text.isLine()) : Yaml.problem(e));
    }

    /** The parser may have read a key already when it fails at what follows. */
    private @Nullable String keyAhead() {
        String key = parser.streamReadContext().currentName();
        return key == null || key.equals(lastKey) ? null : key;
    }

    private Location location(JacksonException e) {
        if (yaml != null) {
            Location marked = Yaml.position(e, text);
            return marked == null ? location() : marked;
        }
        TokenStreamLocation known = e.getLocation();
        if (known == null || e instanceof StreamConstraintsException) {
            return location();
        }
        int offset = text.unit(known.getLineNr(), known.getColumnNr());
        return text.location(offset - SyntaxTrouble.unitsBack(e, text.text(), offset));
    }

    @Override
    public void close() {
        parser.close();
    }
}
