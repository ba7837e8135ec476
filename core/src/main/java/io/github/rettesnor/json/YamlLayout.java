// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** How YAML is laid out. The only class here that needs its library, which need not be present. */
final class YamlLayout {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(
                    YAMLWriteFeature.MINIMIZE_QUOTES,
                    YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
                    YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .build();

    private YamlLayout() {}

    static JsonGenerator generator(Writer to) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), to);
    }
}
