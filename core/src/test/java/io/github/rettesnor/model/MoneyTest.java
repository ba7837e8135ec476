// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "700, NOK 700.00",
        "7e2, NOK 700.00",
        "700.000, NOK 700.00",
        "0.0010, NOK 0.001",
        "-1.5, NOK -1.50",
        "0e-9, NOK 0.00"
    })
    void anAmountIsExactAndHasAtLeastTwoDecimals(String amount, String written) {
        assertThat(Money.of(amount, "NOK")).hasToString(written);
    }

    @Test
    void equalityIsNumeric() {
        assertThat(Money.of("700", "NOK"))
                .isEqualTo(Money.of("700.000", "NOK"))
                .hasSameHashCodeAs(Money.of("7e2", "NOK"))
                .isNotEqualTo(Money.of("700", "DKK"))
                .isNotEqualTo(Money.of("700.001", "NOK"));
    }

    @ParameterizedTest
    @CsvSource({"0.001, 0.01", "0.01, 0.01", "-0.001, 0.00", "1.239, 1.24", "1.23, 1.23"})
    void roundingUpGivesAWholeOre(String amount, String rounded) {
        assertThat(Money.of(amount, "NOK").roundedUp()).isEqualTo(Money.of(rounded, "NOK"));
    }

    @Test
    void amountsOfOneCurrencyAreCompared() {
        assertThat(Money.of("2300.01", "NOK")).isGreaterThan(Money.of("2300", "NOK"));
        assertThat(Money.of("1", "NOK")).isEqualByComparingTo(Money.of("1.00", "NOK"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", "NOK").compareTo(Money.of("1", "DKK")))
                .withMessage("cannot compare NOK with DKK");
    }

    @Test
    void whatIsNoAmountFailsAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("x", "NOK"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "KRONER"));
        assertThatNullPointerException()
                .isThrownBy(() -> new Money(BigDecimal.ONE, null))
                .withMessage("currency");
    }
}
