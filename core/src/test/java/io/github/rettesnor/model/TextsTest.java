// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
                "\udb40\udc20",
                "\u2800",
                "\u3164",
                "\u115f",
                "\u1160",
                "\uffa0",
                "\u034f",
                "\ufe0f",
                "\u180b",
                "\udb40\udd00",
                "\u17b4",
                "\u2065",
                "\u0301",
                "\ue000",
                "\u0378",
                "\ud800",
                "\ud834\udd73"
            })
    void whatCannotBeSeenIsNotWritten(String text) {
        assertThat(Texts.isWritten(text)).isFalse();
        assertThat(Texts.isName(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", ".", "???!", "~", "…", "\ud83d\ude00", "\u2708\ufe0f", "☐", "(_)", "%"})
    void punctuationAndPicturesAreNotWritten(String text) {
        assertThat(Texts.isWritten(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A",
                " n/a. ",
                "(na)",
                "NA",
                "tbd",
                "TBD!",
                "t\u200bb\u200bd",
                "ＴＢＤ",
                "todo",
                "To\u00addo …",
                "null",
                "NULL",
                "xx",
                "xXx",
                "– xxx –",
                "xx!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
                "Lorem ipsum",
                "lorem  ipsum dolor sit amet, consectetur adipiscing elit",
                "«LOREM\u00a0IPSUM»"
            })
    void fillersAreNotWritten(String text) {
        assertThat(Texts.isWritten(text)).isFalse();
        assertThat(Texts.isName(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "N",
                "7",
                " x",
                "\u00a0å",
                "\u4e00",
                "①",
                "Ⅳ",
                "ikke aktuelt",
                "nei",
                "n/a for oss",
                "NA-verdier i registeret",
                "tbd av ledelsen",
                "todo-liste",
                "nullpunkt",
                "0",
                "xxxx",
                "xx og yy",
                "xx!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!! her er svaret",
                "lorem",
                "Lo",
                "\u2800e\u2800"
            })
    void aLetterOrADigitIsWritten(String text) {
        assertThat(Texts.isWritten(text)).isTrue();
        assertThat(Texts.isName(text)).isTrue();
    }

    @Test
    void aPictureIsAName() {
        assertThat(Texts.isName("✈")).isTrue();
        assertThat(Texts.isName("😀")).isTrue();
        assertThat(Texts.isName("⠎⠑⠍")).isTrue();
        assertThat(Texts.isName("–")).isFalse();
        assertThat(Texts.isName("-")).isFalse();
        assertThat(Texts.isName(null)).isFalse();
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
        assertThat(Texts.plain("Møte ①")).isEqualTo("møte 1");
        assertThat(Texts.plain("Ｍøte １")).isEqualTo("møte 1");
        assertThat(Texts.plain("Straße")).isEqualTo(Texts.plain("STRASSE"));
        assertThat(Texts.plain("\u0301Møte \u0301")).isEqualTo("møte");
        assertThat(Texts.plain("✈\ufe0f")).isEqualTo("✈").isNotEqualTo(Texts.plain("😀"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u034f",
                "\ufe0f",
                "\udb40\udd00",
                "\u3164",
                "\u2800",
                "\u180b",
                "\u2065",
                "\ud834\udd73",
                "\udb40\udc61",
                "\u200b"
            })
    void whatCannotBeSeenMakesNoNameAnother(String invisible) {
        assertThat(Texts.plain("Semi" + invisible + "nar 1" + invisible)).isEqualTo("seminar 1");
    }

    @Test
    void onlyNumberingIsTakenOff() {
        assertThat(Texts.unnumbered("1. Mål")).isEqualTo(" Mål");
        assertThat(Texts.unnumbered("2.3 Mål")).isEqualTo(" Mål");
        assertThat(Texts.unnumbered("2.3. Mål")).isEqualTo(" Mål");
        assertThat(Texts.unnumbered("(1) Mål")).isEqualTo(" Mål");
        assertThat(Texts.unnumbered("# 12)Mål")).isEqualTo("Mål");
        assertThat(Texts.unnumbered("2 mål")).isEqualTo("2 mål");
        assertThat(Texts.unnumbered("100 % mål")).isEqualTo("100 % mål");
        assertThat(Texts.unnumbered("2.5 % mål")).isEqualTo("2.5 % mål");
        assertThat(Texts.unnumbered("24.05.2019 mål")).isEqualTo("24.05.2019 mål");
        assertThat(Texts.unnumbered("2019. Mål")).isEqualTo("2019. Mål");
        assertThat(Texts.unnumbered("Mål 1.")).isEqualTo("Mål 1.");
        assertThat(Texts.unnumbered("")).isEmpty();
    }

    @Test
    void wordsAreWithoutSigns() {
        assertThat(Texts.words("Måloppfyllelse/ resultater:")).isEqualTo("måloppfyllelse resultater");
        assertThat(Texts.words(" – ")).isEmpty();
        assertThat(Texts.words("**Bakgrunn**")).isEqualTo("bakgrunn");
    }

    @Property
    void aPlainTextIsPlainAlready(@ForAll("texts") String text) {
        assertThat(Texts.plain(Texts.plain(text))).isEqualTo(Texts.plain(text));
    }

    @Property
    void caseAndSpacingMakeNoNameAnother(@ForAll("texts") String text) {
        assertThat(Texts.plain(" " + text.toUpperCase(java.util.Locale.ROOT) + "\u2060\t"))
                .isEqualTo(Texts.plain(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '\u024f')
                .withCharRange('\u0391', '\u03a9')
                .withCharRange('\u0410', '\u044f')
                .withChars('\u0301', '\u030a', '\u200b', '\u3164', '\u2460', '\u2800', '\ufe0f', '\uff21')
                .ofMaxLength(12);
    }
}
