// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Position;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** All that is peculiar to YAML. The only class that needs its parser, which need not be present. */
final class Yaml {

    private static final YAMLFactory WRITING = YAMLFactory.builder()
            .enable(
                    YAMLWriteFeature.MINIMIZE_QUOTES,
                    YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
                    YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .build();

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

    static JsonGenerator generator(Writer to) {
        return WRITING.createGenerator(ObjectWriteContext.empty(), to);
    }

    /** Why the current token is refused, null if it is not: what stands there must be all there is to read. */
    static @Nullable String refused(JsonParser parser, char sign) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            return "an alias (*) is not read; write out what it stands for";
        } else if (parser.getObjectId() != null || sign == '&') {
            return "an anchor (&) is not read; write the value where it is needed";
        } else if (parser.getTypeId() != null || sign == '!') {
            return "a tag (!) is not read; write the plain value";
        }
        return null;
    }

    /** What YAML writes for nothing: no value at all, or a tilde; not a text in quotes or in a block. */
    static boolean isNothing(String text, char sign) {
        return text.isEmpty() ? "\"'|>".indexOf(sign) < 0 : sign == '~' && text.equals("~");
    }

    static String problem(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return SyntaxTrouble.problem(e);
        } else if (e.getCause() instanceof MarkedYamlEngineException marked) {
            return "no YAML: " + marked.getProblem();
        } else if (e.getCause() instanceof ReaderException) {
            return "no YAML: a control character stands here";
        }
        return "no YAML that can be read: a key is a plain text";
    }

    /** Where the trouble is, where the parser tells it. */
    static @Nullable Position position(JacksonException e, String text) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            Mark mark = marked.getProblemMark().orElse(null);
            return mark == null ? null : new Position(mark.getLine() + 1, mark.getColumn() + 1);
        } else if (e.getCause() instanceof ReaderException reader) {
            int to = text.offsetByCodePoints(0, Math.min(reader.getPosition(), text.codePointCount(0, text.length())));
            return Cursor.atEnd(text.substring(0, to)).position();
        }
        return null;
    }
}
