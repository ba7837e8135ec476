// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes maps, lists and values as JSON in one line. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    static String of(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(new Spaced(), text)) {
            write(out, tree);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Object tree) {
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
        } else if (tree instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (tree instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (tree instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(tree.toString());
        }
    }

    /** A space after each colon and comma, so that long lines can be broken. */
    private static final class Spaced extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators spaced = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEntrySpacing(Separators.Spacing.AFTER)
                    .withArrayElementSpacing(Separators.Spacing.AFTER);
            return new MinimalPrettyPrinter().setSeparators(spaced);
        }
    }
}
