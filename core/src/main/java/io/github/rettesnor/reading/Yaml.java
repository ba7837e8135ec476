// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Position;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** All that is peculiar to reading YAML. The only class that needs its parser, which need not be present. */
final class Yaml {

    private Yaml() {}

    /**
     * The parser's buffer holds the whole text. Filled piece by piece it would be copied with each piece for as long as a line lasts, and a
     * character of two units could not stand across its end.
     */
    static JsonParser parser(String text) {
        return YAMLFactory.builder()
                .streamReadConstraints(Tokens.BOUNDS)
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setBufferSize(text.length() + 1)
                        .build())
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }

    /** Why the current token is refused, null if it is not: what stands there must be all there is to read. */
    static @Nullable String refused(JsonParser parser, char sign) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            return "yaml-alias";
        } else if (parser.getObjectId() != null || sign == '&') {
            return "yaml-anchor";
        } else if (parser.getTypeId() != null || sign == '!') {
            return "yaml-tag";
        }
        return null;
    }

    /** What YAML writes for nothing: no value at all, or a tilde; not a text in quotes or in a block. */
    static boolean isNothing(String text, char sign) {
        return text.isEmpty() ? "\"'|>".indexOf(sign) < 0 : sign == '~' && text.equals("~");
    }

    static BadValue problem(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return SyntaxTrouble.problem(e);
        } else if (e.getCause() instanceof MarkedYamlEngineException marked) {
            return syntax(marked);
        } else if (e.getCause() instanceof ReaderException) {
            return new BadValue("yaml-control-character", Map.of());
        }
        return new BadValue("yaml-key", Map.of());
    }

    /** The usual mistakes in plain words; the parser's own words, which are English, for all others. */
    private static BadValue syntax(MarkedYamlEngineException marked) {
        String problem = String.valueOf(marked.getProblem());
        if (problem.startsWith("mapping values are not allowed")) {
            return new BadValue("yaml-colon", Map.of());
        } else if (problem.contains("(TAB)")) {
            return new BadValue("yaml-tab", Map.of());
        } else if (problem.startsWith("expected <block end>")) {
            return new BadValue("yaml-indent", Map.of());
        } else if (problem.startsWith("could not find expected ':'")) {
            return new BadValue("yaml-no-colon", Map.of());
        } else if (problem.startsWith("expected ',' or")) {
            return new BadValue("yaml-bracket", Map.of());
        } else if (isOpenQuote(marked)) {
            return new BadValue("yaml-quote", Map.of());
        }
        return new BadValue("yaml-syntax", Map.of("problem", problem));
    }

    private static boolean isOpenQuote(MarkedYamlEngineException marked) {
        return "found unexpected end of stream".equals(marked.getProblem());
    }

    /** Where the trouble is, null where the parser does not know it. */
    static @Nullable Position position(JacksonException e, TextOrigin origin) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            Mark mark = (isOpenQuote(marked) ? marked.getContextMark() : marked.getProblemMark()).orElse(null);
            return mark == null ? null : new Position(mark.getLine() + 1, mark.getColumn() + 1);
        } else if (e.getCause() instanceof ReaderException reader) {
            String text = origin.text();
            return origin.location(
                    text.offsetByCodePoints(0, Math.min(reader.getPosition(), text.codePointCount(0, text.length()))));
        }
        return null;
    }
}
