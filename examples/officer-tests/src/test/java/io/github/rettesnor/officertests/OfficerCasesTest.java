// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.officertests;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.rettesnor.cases.RuleCase;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case in src/test/cases is a test. */
class OfficerCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCase.in(Path.of("src/test/cases")).stream().map(c -> dynamicTest(c.name(), c.uri(), c::verify));
    }
}
