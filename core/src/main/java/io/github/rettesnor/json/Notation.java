// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A way to write a tree of maps, lists, texts, numbers and truth values, so that it can be read again. */
public enum Notation {
    /** JSON, indented. */
    JSON,
    /** JSON in one line, with spaces at which a long one can be broken, and without a line feed. */
    JSON_LINE,
    /** YAML; needs jackson-dataformat-yaml. */
    YAML;

    /** Plain null ends a line only where nothing is filled in: a text that looks like it is quoted. */
    private static final Pattern UNFILLED = Pattern.compile("(?m): null$");

    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * Writes a tree.
     *
     * @param tree a map by texts, a list, a text, an {@link Integer}, {@link Long}, {@link BigDecimal} or {@link Boolean}; null for what is not filled in
     * @return the text; lines end in line feeds on every machine, the last one too unless it is the only one
     */
    public String write(@Nullable Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = generator(text)) {
            write(out, tree);
        }
        return switch (this) {
            case JSON -> text.append('\n').toString();
            case JSON_LINE -> text.toString();
            case YAML -> UNFILLED.matcher(visible(text.toString())).replaceAll(":");
        };
    }

    private JsonGenerator generator(StringWriter text) {
        return switch (this) {
            case JSON -> FACTORY.createGenerator(Layout.LINES, text);
            case JSON_LINE -> FACTORY.createGenerator(Layout.ONE_LINE, text);
            case YAML -> YamlLayout.generator(text);
        };
    }

    /** Texts with these characters are in double quotation marks, in which YAML has an escape for each. */
    private static String visible(String yaml) {
        return yaml.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\ufeff", "\\uFEFF");
    }

    static void write(JsonGenerator out, @Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, value) -> {
                out.writeName(String.valueOf(key));
                write(out, value);
            });
            out.writeEndObject();
        } else if (tree instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(out, element));
            out.writeEndArray();
        } else if (tree instanceof Integer number) {
            out.writeNumber(number);
        } else if (tree instanceof Long number) {
            out.writeNumber(number);
        } else if (tree instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (tree instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (tree == null) {
            out.writeNull();
        } else {
            out.writeString(tree.toString());
        }
    }
}
