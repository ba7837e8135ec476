// SPDX-License-Identifier: Apache-2.0

/** The rule sets of Norway. */
module io.github.rettesnor.no {
    requires transitive io.github.rettesnor.core;
    requires static org.jspecify;

    exports io.github.rettesnor.no;

    // The words are in this package, and the core reads them.
    opens io.github.rettesnor.no to
            io.github.rettesnor.core;

    provides io.github.rettesnor.rule.RuleSetProvider with
            io.github.rettesnor.no.Norway;
}
