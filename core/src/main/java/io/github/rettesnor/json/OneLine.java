// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON in one line, with a space after each colon and comma. */
final class OneLine extends ObjectWriteContext.Base {

    private static final Separators SPACED = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEntrySpacing(Separators.Spacing.AFTER)
            .withArrayElementSpacing(Separators.Spacing.AFTER);

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new MinimalPrettyPrinter().setSeparators(SPACED);
    }
}
