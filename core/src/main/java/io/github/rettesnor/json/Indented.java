// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON over several lines, with the same line ends on every machine. */
final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators MARKS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter(MARKS).withArrayIndenter(LINES).withObjectIndenter(LINES);
    }
}
