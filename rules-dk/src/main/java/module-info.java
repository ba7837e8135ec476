// SPDX-License-Identifier: Apache-2.0

/** The rule sets of Denmark. */
module io.github.rettesnor.dk {
    requires transitive io.github.rettesnor.core;
    requires static org.jspecify;

    exports io.github.rettesnor.dk;

    // The words are in this package, and the core reads them.
    opens io.github.rettesnor.dk to
            io.github.rettesnor.core;

    provides io.github.rettesnor.rule.RuleSetProvider with
            io.github.rettesnor.dk.Denmark;
}
