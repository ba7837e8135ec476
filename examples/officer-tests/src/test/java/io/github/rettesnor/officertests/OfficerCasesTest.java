// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.officertests;

import io.github.rettesnor.testing.CaseTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case in src/test/cases is a test. */
class OfficerCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTests.of(Path.of("src/test/cases"));
    }
}
