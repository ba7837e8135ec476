// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import java.util.Locale;

/** How verdicts are written. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs: one object. */
    JSON;

    Report on(Terminal terminal) {
        return this == TEXT ? new Report.Text(terminal) : new Report.Json(terminal);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
