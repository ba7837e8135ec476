// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void aValueWithoutContentIsNotGiven() {
        assertThat(Values.isGiven(null)).isFalse();
        assertThat(Values.isGiven("\u200b")).isFalse();
        assertThat(Values.isGiven(false)).isFalse();
        assertThat(Values.isGiven(List.of())).isFalse();
        assertThat(Values.isGiven(Map.of())).isFalse();
        assertThat(Values.isGiven(List.of("", " "))).isFalse();
        assertThat(Values.isGiven(Map.of("1", ""))).isFalse();
        assertThat(Values.isGiven(new Registry(null, null))).isFalse();
        assertThat(Values.isGiven(new Registry(" ", null))).isFalse();
        assertThat(Values.isGiven(List.of(new Registry(null, null)))).isFalse();
        assertThat(Values.isGiven(new Party(null, null))).isFalse();
        assertThat(Values.isGiven(new Party("", " "))).isFalse();
    }

    @Test
    void aValueWithContentIsGiven() {
        assertThat(Values.isGiven("x")).isTrue();
        assertThat(Values.isGiven(true)).isTrue();
        assertThat(Values.isGiven(List.of("", "x"))).isTrue();
        assertThat(Values.isGiven(Map.of("1", "", "2", "x"))).isTrue();
        assertThat(Values.isGiven(BigDecimal.ZERO)).isTrue();
        assertThat(Values.isGiven(new Registry(null, false))).isTrue();
        assertThat(Values.isGiven(new Registry("x", null))).isTrue();
    }

    @Test
    void aCodeIsATextOrTheNameOfAConstant() {
        assertThat(Values.code("a ")).isEqualTo("a ");
        assertThat(Values.code(MethodKind.SIMILAR)).isEqualTo("SIMILAR");
        assertThat(Values.code(" ")).isNull();
        assertThat(Values.code(1)).isNull();
        assertThat(Values.code(null)).isNull();
    }

    @Test
    void aSectionThatOnlyRepeatsItsHeadingIsNotGiven() {
        assertThat(Values.isGiven(new Section("summary", "Sammendrag", "sammendrag ")))
                .isFalse();
        assertThat(Values.isGiven(new Section("summary", "Sammendrag", "Sammendrag av prosjektet")))
                .isTrue();
        assertThat(Values.isGiven(new Section("summary", null, "Sammendrag"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BAKGRUNN:", "1. Bakgrunn", "# Bakgrunn", "**Bakgrunn**", "Bakgrunn\n========", "– Bakgrunn …"})
    void aNumberBeforeAHeadingAndMarksAroundItAddNothing(String text) {
        assertThat(Values.isGiven(new Section("background", "2. Bakgrunn", text)))
                .isFalse();
    }

    @Test
    void aNumberAfterAHeadingIsContent() {
        assertThat(Values.isGiven(new Section("results", "9. Resultater", "Resultater: 45 %")))
                .isTrue();
        assertThat(Values.isGiven(new Section("results", "Resultater", "45 %"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 % måloppnåelse",
                "80 % måloppnåelse",
                "2 måloppnåelser",
                "2 måloppnåelse",
                "1.5 % måloppnåelse"
            })
    void aFigureBeforeAHeadingIsContent(String text) {
        assertThat(Values.isGiven(new Section("results", "Måloppnåelse", text))).isTrue();
    }

    @Test
    void signsAfterAHeadingAddNothingHoweverMany() {
        assertThat(Values.isGiven(new Section("aims", "Mål", "Mål" + "!".repeat(2000))))
                .isFalse();
        assertThat(Values.isGiven(new Section("aims", "Mål", "Mål" + "\u2800".repeat(2000))))
                .isFalse();
        assertThat(Values.isGiven(new Section("aims", "Mål", "Mål" + "!".repeat(2000) + " a")))
                .isTrue();
    }

    @Test
    void aHeadingWithoutLettersIsRepeatedOnlyAsItIs() {
        assertThat(Values.isGiven(new Section("results", "2.", "2."))).isFalse();
        assertThat(Values.isGiven(new Section("results", "2.", "93 %"))).isTrue();
    }
}
