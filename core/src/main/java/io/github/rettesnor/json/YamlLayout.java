// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import java.io.Writer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLGenerator;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** How YAML is laid out. The only class here that needs its library, which need not be present. */
final class YamlLayout {

    /** Line ends and byte order marks that a block of lines does not keep, and a line that {@link Notation} would take for a key without a value. */
    private static final Pattern NOT_IN_BLOCK = Pattern.compile("[\\r\\x85\\u2028\\u2029\\uFEFF]|(?m:: null$)");

    private static final YAMLFactory FACTORY = new WithWholeTexts(YAMLFactory.builder()
            .enable(
                    YAMLWriteFeature.MINIMIZE_QUOTES,
                    YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
                    YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new Quoting())
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES));

    private YamlLayout() {}

    static JsonGenerator generator(Writer to) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), to);
    }

    /** Writes a text of several lines in quotation marks where a block of lines would not keep it. */
    private static final class WithWholeTexts extends YAMLFactory {

        private static final long serialVersionUID = 1;

        WithWholeTexts(YAMLFactoryBuilder settings) {
            super(settings);
        }

        @Override
        protected YAMLGenerator _createGenerator(ObjectWriteContext context, IOContext io, Writer to) {
            return new YAMLGenerator(
                    context,
                    io,
                    context.getStreamWriteFeatures(_streamWriteFeatures),
                    context.getFormatWriteFeatures(_formatWriteFeatures),
                    _quotingChecker,
                    to,
                    _version,
                    _dumpSettings) {
                @Override
                protected void _writeScalar(String value, String type, ScalarStyle style) {
                    boolean isCut = style == ScalarStyle.LITERAL
                            && NOT_IN_BLOCK.matcher(value).find();
                    super._writeScalar(value, type, isCut ? ScalarStyle.DOUBLE_QUOTED : style);
                }
            };
        }
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
