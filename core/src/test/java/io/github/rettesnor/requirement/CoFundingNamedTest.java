// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.testing.Budgets.NOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.testing.Reported;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoFundingNamedTest {

    private static List<String> reported(CoFunding... funders) {
        return Reported.by(new CoFundingNamed(), new Budget(NOK, null, List.of(), Arrays.asList(funders)));
    }

    @Test
    void aNameAndAnAmountPass() {
        assertThat(reported(new CoFunding("Eksempelsykehuset", new BigDecimal("0.01"))))
                .containsExactly("PASSED");
    }

    @Test
    void withoutCoFundersThereIsNothingToAsk() {
        assertThat(reported()).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void eachDefectIsReportedAtItsPlace() {
        assertThat(reported(
                        new CoFunding("Eksempelsykehuset", BigDecimal.ONE),
                        null,
                        new CoFunding(" ", new BigDecimal("-1")),
                        new CoFunding("x", new BigDecimal("1e999999999"))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED coFunding[1].source: no-name {number=2}",
                        "VIOLATED coFunding[1].amount: no-amount {number=2}",
                        "VIOLATED coFunding[2].source: no-name {number=3}",
                        "VIOLATED coFunding[2].amount: bad-amount {number=3}",
                        "VIOLATED coFunding[3].amount: bad-amount {number=4}");
    }
}
