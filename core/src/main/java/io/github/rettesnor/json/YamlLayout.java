// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import java.io.Writer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** How YAML is laid out. The only class here that needs its library, which need not be present. */
final class YamlLayout {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(
                    YAMLWriteFeature.MINIMIZE_QUOTES,
                    YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
                    YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new Quoting())
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .build();

    private YamlLayout() {}

    static JsonGenerator generator(Writer to) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), to);
    }

    /** Quotes what a reader of YAML, of version 1.1 or 1.2, would take for another value than the text. */
    private static final class Quoting extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1;

        /** Numbers in all bases, with underscores and in sixties, dates and times; infinities; the signs of merging and of defaults; invisible line ends and byte order marks. */
        private static final Pattern OTHER = Pattern.compile(
                "[-+]?\\.?\\d[\\d_.:a-foxtz +-]*|[-+]?\\.(?:inf|nan)|<<|=|.*[\\x85\\u2028\\u2029\\uFEFF].*",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || OTHER.matcher(value).matches();
        }

        @Override
        public boolean needToQuoteName(String name) {
            return super.needToQuoteName(name) || OTHER.matcher(name).matches();
        }
    }
}
