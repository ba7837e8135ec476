// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 %",
        "0.00, 0 %",
        "0.6, 60 %",
        "0.600, 60 %",
        "1, 100 %",
        "1.0, 100 %",
        "0.625, 62.5 %",
        "1e-4, 0.01 %"
    })
    void aShareIsWrittenInPerCent(BigDecimal value, String written) {
        assertThat(new Share(value)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "60", "-1e-999999999", "1e999999999"})
    void nothingBelowZeroOrAboveOneIsAShare(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(new BigDecimal(value)))
                .withMessageStartingWith("a share is from 0 to 1, not ");
    }

    @Test
    void perCentAreHundredths() {
        assertThat(Share.percent(60)).isEqualTo(new Share(new BigDecimal("0.60")));
        assertThat(Share.percent(0).value()).isEqualTo(BigDecimal.ZERO);
        assertThat(Share.percent(100).value()).isEqualTo(BigDecimal.ONE);
        assertThat(Share.percent(10).value()).isEqualTo(new BigDecimal("0.1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.percent(101));
    }

    @Test
    void sharesAreCompared() {
        assertThat(Share.percent(60)).isGreaterThan(Share.percent(59)).isEqualByComparingTo(Share.percent(60));
    }
}
