// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;
import tools.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** How JSON is laid out for people. */
final class Layout extends ObjectWriteContext.Base {

    /** Over several lines, with the same line ends on every machine. */
    static final Layout LINES = new Layout(new DefaultIndenter("  ", "\n"), Spacing.NONE);

    /** In one line, with a space after each colon and comma. */
    static final Layout ONE_LINE = new Layout(NopIndenter.instance(), Spacing.AFTER);

    private final Indenter indenter;
    private final Separators separators;

    private Layout(Indenter indenter, Spacing afterComma) {
        this.indenter = indenter;
        separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEntrySpacing(afterComma)
                .withArrayElementSpacing(afterComma)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter(separators).withArrayIndenter(indenter).withObjectIndenter(indenter);
    }
}
