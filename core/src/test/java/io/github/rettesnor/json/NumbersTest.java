// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void sixtyCharactersAreReadAndNoMore() throws Refused {
        assertThat(catchThrowableOfType(Refused.class, () -> Numbers.amount("9".repeat(60)))
                        .problem())
                .startsWith("the number 999")
                .contains("is out of bounds");
        assertThat(catchThrowableOfType(Refused.class, () -> Numbers.amount("9".repeat(61)))
                        .problem())
                .isEqualTo("a number of 61 characters is too long; at most 60 are read");
        assertThat(Numbers.code("9".repeat(60))).isEqualTo("9".repeat(60));
        assertThat(catchThrowableOfType(Refused.class, () -> Numbers.code("9".repeat(61)))
                        .problem())
                .startsWith("must be a code, is the number '999");
    }

    @Test
    void anExponentHasFourCharactersAtMost() throws Refused {
        assertThat(Numbers.amount("1e0002")).isEqualByComparingTo("100");
        assertThat(Numbers.amount("1e-002")).isEqualByComparingTo("0.01");
        assertThat(catchThrowableOfType(Refused.class, () -> Numbers.amount("1e00002"))
                        .problem())
                .startsWith("the number 1e00002 is out of bounds");
    }

    @Test
    void aCodeIsAWholeNumber() {
        assertThat(catchThrowableOfType(Refused.class, () -> Numbers.code("1.5"))
                        .problem())
                .isEqualTo("must be a code, is the number '1.5'");
    }
}
