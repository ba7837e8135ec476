// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
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
    void aListIsToldAsItWasWhenItWasGiven() {
        List<Integer> lines = new ArrayList<>(List.of(1, 2));
        Figures figures = Figures.of("lines", lines);
        lines.add(3);
        assertThat(figures.byName().get("lines").exact()).isEqualTo("1, 2");
    }

    @Test
    void aFigureIsNeverNull() {
        assertThatNullPointerException().isThrownBy(() -> Figures.of("number", null));
    }

    @Test
    void figuresAreShownByName() {
        assertThat(TWO.toString()).contains("number=", "rule=", "xx.a.b");
        assertThat(Figures.NONE).hasToString("{}");
    }
}
