// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00a0",
                "\u202f\u2007",
                "\u200b\u200c\u200d\ufeff",
                "\u2028\u2029",
                "\u00ad",
                "\u0000\u007f\u0085",
                "\udb40\udc20"
            })
    void whatCannotBeSeenSaysNothing(String text) {
        assertThat(Texts.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " x", "!", "~", "\u00a0å", "-", ".", "\ud83d\ude00", "\u0301", "\ud800", "\u4e00"})
    void whatCanBeSeenSaysSomething(String text) {
        assertThat(Texts.isBlank(text)).isFalse();
    }

    @Test
    void aTextWithALetterOrADigitNamesSomething() {
        assertThat(Texts.hasLetterOrDigit("– 1")).isTrue();
        assertThat(Texts.hasLetterOrDigit("Ø")).isTrue();
        assertThat(Texts.hasLetterOrDigit("😀𝔸")).isTrue();
        assertThat(Texts.hasLetterOrDigit("")).isFalse();
        assertThat(Texts.hasLetterOrDigit(" – … 😀")).isFalse();
    }

    @Test
    void textsThatLookAlikeAreTheSame() {
        assertThat(Texts.plain("Reise til Tromsø")).isEqualTo("reise til tromsø");
        assertThat(Texts.plain("  REISE  til\u00a0Tromsø\n")).isEqualTo("reise til tromsø");
        assertThat(Texts.plain("Reise\u200b til\u00ad Tromsø")).isEqualTo("reise til tromsø");
        assertThat(Texts.plain("A\u030aret")).isEqualTo("året").isEqualTo(Texts.plain("Året"));
        assertThat(Texts.plain("Møte 1")).isNotEqualTo(Texts.plain("Møte1"));
        assertThat(Texts.plain(" \u200b")).isEmpty();
        assertThat(Texts.plain("To  mellomrom")).isEqualTo("to mellomrom");
        assertThat(Texts.plain(" foran")).isEqualTo("foran");
        assertThat(Texts.plain("bak ")).isEqualTo("bak");
        assertThat(Texts.plain("a\u0300")).isEqualTo("à");
        assertThat(Texts.plain("ÿ\u00bf")).isEqualTo("ÿ\u00bf");
        assertThat(Texts.plain("é\u00adé")).isEqualTo("éé");
        assertThat(Texts.plain("é  é")).isEqualTo("é é");
        assertThat(Texts.plain("t\tab")).isEqualTo("t ab");
        assertThat(Texts.plain("bind\u00adestrek")).isEqualTo("bindestrek");
    }
}
