// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuickstartTest {

    /** 70 000 of 70 000 + 15 × 2 000 = 100 000 kr is 70 %. */
    @Test
    void printsTheDecisionAndWhy() {
        assertThat(Printed.by(Quickstart::main).lines())
                .containsExactly(
                        "NOT_ACCEPTABLE",
                        "Salary: 70% of the project funds (NOK 70,000 of NOK 100,000). The limit is 60%.");
    }

    /**
     * 70 000 of 100 000 kr is 70 %; salary may be 1.5 times the 30 000 kr of the rest, 45 000 kr, so 25 000 kr too many. A ticket of 2 000 kr
     * has 300 kr to go.
     */
    @Test
    void printsTheFigures() {
        assertThat(Printed.by(Headroom::main).lines())
                .containsExactly(
                        "no.budget.salary-share at lines: 0.7 of 0.6, room -25000.00",
                        "no.budget.travel-ceiling at lines[1].unitCost: 2000.00 of 2300.00, room 300.00",
                        "cut NOK 25000.00",
                        "PASSED");
    }

    /** 300 000.01 of 500 000.01 kr is one øre more than 60 % of the rest and itself. */
    @Test
    void printsWhereAFindingStandsInItsFile() {
        String file = "../documents/no-salary-60-percent-plus-1-ore.json";
        assertThat(Printed.by(none -> FromFile.main(new String[] {file})).lines())
                .containsExactly(
                        "44:14 budget.lines: Salary: approx. 60.000001% of the project funds (NOK 300,000.01 of NOK"
                                + " 500,000.01). The limit is 60%.");
    }
}
