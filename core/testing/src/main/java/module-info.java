// SPDX-License-Identifier: Apache-2.0

/** Tests for the rules of a country or a call, for use with JUnit Jupiter and, for generated documents, jqwik. */
module io.github.rettesnor.testing {
    requires transitive io.github.rettesnor.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive net.jqwik.api;
    requires transitive org.jspecify;

    exports io.github.rettesnor.testing;
}
