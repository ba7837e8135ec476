// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures TWO = Figures.of("number", 3).and("rule", "xx.a.b");

    @Test
    void figuresAreEqualByNameAndValue() {
        assertThat(TWO)
                .isEqualTo(Figures.of("rule", "xx.a.b").and("number", 3))
                .hasSameHashCodeAs(Figures.of("rule", "xx.a.b").and("number", 3));
        assertThat(TWO)
                .isNotEqualTo(Figures.of("number", 3))
                .isNotEqualTo(Figures.of("number", 3).and("rule", "xx.a.c"))
                .isNotEqualTo("number")
                .doesNotHaveSameHashCodeAs(Figures.of("number", 3));
        assertThat(Figures.NONE).isNotEqualTo(TWO);
    }

    @Test
    void figuresAreShownByName() {
        assertThat(TWO.toString()).contains("number=", "rule=", "xx.a.b");
        assertThat(Figures.NONE).hasToString("{}");
    }
}
