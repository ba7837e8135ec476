// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private static final Currency NOK = Currency.getInstance("NOK");

    @Test
    void theDecimalsOfACostFollowItsCurrency() {
        assertThat(Amounts.isCost(new BigDecimal("1.5"), Currency.getInstance("JPY")))
                .isFalse();
        assertThat(Amounts.isCost(new BigDecimal("1.0"), Currency.getInstance("ISK")))
                .isTrue();
        assertThat(Amounts.isCost(new BigDecimal("1.005"), Currency.getInstance("KWD")))
                .isTrue();
        assertThat(Amounts.isCost(new BigDecimal("1.25"), null)).isTrue();
        assertThat(Amounts.isCost(new BigDecimal("1.255"), Currency.getInstance("XAU")))
                .isFalse();
    }

    @Test
    void anAmountAgreesWithTheExactSumRoundedHalfUp() {
        assertThat(Amounts.agrees(new BigDecimal("0.01"), new BigDecimal("0.005"), NOK))
                .isTrue();
        assertThat(Amounts.agrees(new BigDecimal("0.00"), new BigDecimal("0.005"), NOK))
                .isFalse();
        assertThat(Amounts.agrees(new BigDecimal("8040.15"), new BigDecimal("8040.1500"), NOK))
                .isTrue();
        assertThat(Amounts.agrees(new BigDecimal("3"), new BigDecimal("2.5"), Currency.getInstance("JPY")))
                .isTrue();
        assertThat(Amounts.agrees(new BigDecimal("1e999999999"), BigDecimal.ONE, NOK))
                .isFalse();
    }

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
        assertThat(Amounts.isCost(new BigDecimal(cost), NOK)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.999", "-0.01", "1e15", "1e999999999", "0e16", "0e2147483647", "1e-31", "0e-31"})
    void anotherCannot(String cost) {
        assertThat(Amounts.isCost(new BigDecimal(cost), NOK)).isFalse();
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
