// SPDX-License-Identifier: Apache-2.0

/** The rule sets of Utopia. */
module org.example.utopia {
    requires transitive io.github.rettesnor.core;

    exports org.example.utopia;

    opens org.example.utopia to
            io.github.rettesnor.core;

    provides io.github.rettesnor.rule.RuleSetProvider with
            org.example.utopia.Utopia;
}
