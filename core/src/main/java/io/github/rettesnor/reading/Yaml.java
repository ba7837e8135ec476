// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Position;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern FIRST_CHARACTER =
            Pattern.compile("^found character '(.+)' that cannot start any token", Pattern.DOTALL);

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("mapping values are not allowed", "yaml-colon"),
            Map.entry("expected <block end>", "yaml-indent"),
            Map.entry("could not find expected ':'", "yaml-no-colon"),
            Map.entry("expected ',' or", "yaml-bracket"),
            Map.entry("expected the node content, but found '<stream end>'", "yaml-bracket"),
            Map.entry("found unexpected end of stream", "yaml-quote"),
            Map.entry("found unexpected document separator", "yaml-quote"),
            Map.entry("sequence entries are not allowed", "yaml-dash"),
            Map.entry("mapping keys are not allowed", "yaml-key"),
            Map.entry("found unknown escape character", "yaml-escape"),
            Map.entry("expected escape sequence", "yaml-escape"));

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
            return SyntaxTrouble.problem(e, false);
        } else if (e.getCause() instanceof MarkedYamlEngineException marked) {
            return syntax(marked);
        } else if (e.getCause() instanceof ReaderException) {
            return new BadValue("yaml-control-character", Map.of());
        }
        return new BadValue("yaml-key", Map.of());
    }

    /** What is wrong, by how the parser's own sentence begins, which is English and names the parts of its grammar. */
    private static BadValue syntax(MarkedYamlEngineException marked) {
        String problem = String.valueOf(marked.getProblem());
        if (problem.contains("(TAB)")) {
            return new BadValue("yaml-tab", Map.of());
        }
        Matcher first = FIRST_CHARACTER.matcher(problem);
        if (first.find()) {
            return new BadValue("yaml-first-character", Map.of("found", first.group(1)));
        }
        return KINDS.entrySet().stream()
                .filter(kind -> problem.startsWith(kind.getKey()))
                .map(kind -> new BadValue(kind.getValue(), Map.of()))
                .findFirst()
                .orElse(new BadValue("yaml-syntax", Map.of()));
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
