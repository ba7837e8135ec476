// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    /** 70 000 of 70 000 + 15 × 2 000 = 100 000 kr is 70 %. */
    @Test
    void printsTheDecisionAndWhy() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)
                        .replace('\u00a0', ' ')
                        .lines())
                .containsExactly(
                        "NOT_ACCEPTABLE",
                        "Salary is 70% of the project funds (NOK 70,000 of NOK 100,000). The limit is 60%.");
    }
}
