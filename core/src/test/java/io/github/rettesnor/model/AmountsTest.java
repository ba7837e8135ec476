// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "0e-30",
                "0e15",
                "1",
                "0.01",
                "0.010",
                "999999999999999.99",
                "1e14",
                "9e14",
                "1e2",
                "1.000000000000000000000000000000"
            })
    void aCostWithinBoundsInWholeOreCanBeReckonedWith(String cost) {
        assertThat(Amounts.isCost(new BigDecimal(cost))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.999", "-0.01", "1e15", "1e999999999", "0e16", "0e2147483647", "1e-31", "0e-31"})
    void anotherCannot(String cost) {
        assertThat(Amounts.isCost(new BigDecimal(cost))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999999999.99", "0.001", "1e-30", "123456789012345.678901234567890123456789012345"})
    void boundsAreBelowFifteenDigitsAndThirtyDecimals(String amount) {
        assertThat(Amounts.isBounded(new BigDecimal(amount))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1e15", "1000000000000000", "1e-31", "1e-2147483647", "-1e2147483647"})
    void whatIsOutsideIsNotReckonedWith(String amount) {
        assertThat(Amounts.isBounded(new BigDecimal(amount))).isFalse();
    }
}
