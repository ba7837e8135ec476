// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * From the start of a fresh Java to its end after the first verdict, in milliseconds: the median of 21 runs. It asserts nothing and
 * runs only when asked:
 *
 * <pre>{@code
 * mvn -B -ntp -pl examples/hosts -am test -Dtest=ColdStartTest -Dsurefire.failIfNoSpecifiedTests=false -Dcold.start=true
 * }</pre>
 */
@EnabledIfSystemProperty(named = "cold.start", matches = "true")
class ColdStartTest {

    private static final int RUNS = 21;

    @Test
    void theFirstVerdictIsTimed() {
        for (String way : List.of("nothing", "direct", "conforms", "validator")) {
            long[] millis = new long[RUNS];
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                Jvm.onTheClassPath(ColdStart.class, way);
                millis[i] = (System.nanoTime() - start) / 1_000_000;
            }
            Arrays.sort(millis);
            System.out.println("cold start, " + way + ": " + millis[RUNS / 2] + " ms");
        }
    }
}
