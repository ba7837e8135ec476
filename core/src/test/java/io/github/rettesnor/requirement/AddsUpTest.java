// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.testing.Budgets.NOK;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.testing.Reported;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddsUpTest {

    private static List<String> reported(String requested, Currency currency, BudgetLine... lines) {
        BigDecimal amount = requested == null ? null : new BigDecimal(requested);
        return Reported.by(new AddsUp(), new Budget(currency, amount, List.of(lines), List.of()));
    }

    @Test
    void theSumOfTheLinesPassesHoweverItIsWritten() {
        assertThat(reported("100", NOK, line(OTHER, "60.50"), line(OTHER, "39.50")))
                .containsExactly("PASSED");
    }

    @Test
    void oneOreTooMuchOrTooLittleIsViolated() {
        assertThat(reported("100.01", NOK, line(OTHER, "100")))
                .containsExactly(
                        "VIOLATED", "VIOLATED requested: violated {requested=100.01, total=100.00, difference=0.01}");
        assertThat(reported("99.99", NOK, line(OTHER, "100")))
                .containsExactly(
                        "VIOLATED", "VIOLATED requested: below {requested=99.99, total=100.00, difference=0.01}");
    }

    @Test
    void nothingRequestedAsksForNothing() {
        assertThat(Reported.by(new AddsUp(), nok(line(OTHER, "1")))).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void withoutLinesOrWithUnusableOnesItCannotBeJudged() {
        assertThat(reported("0", NOK)).containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: no-lines");
        assertThat(reported("1", NOK, line(OTHER, "-1")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: incomplete");
    }

    @Test
    void withoutCurrencyItCannotBeJudged() {
        assertThat(reported("1", null, line(OTHER, "1")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED currency: currency");
    }

    @Test
    void anAmountWithoutBoundsIsNeverReckonedWith() {
        assertThat(reported("1e999999999", NOK, line(OTHER, "1")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED requested: out-of-bounds");
        assertThat(reported("1e-999999999", NOK, line(OTHER, "1")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED requested: out-of-bounds");
    }
}
