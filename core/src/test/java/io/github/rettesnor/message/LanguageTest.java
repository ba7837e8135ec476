// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import static io.github.rettesnor.message.Language.DA;
import static io.github.rettesnor.message.Language.EN;
import static io.github.rettesnor.message.Language.NB;
import static io.github.rettesnor.message.Language.NN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.ExactMoney;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hand-written expectations; a no-break space is written as a low line. */
class LanguageTest {

    private static final Locale BEFORE = Locale.getDefault();

    @AfterEach
    void backToTheMachinesOwnLocale() {
        Locale.setDefault(BEFORE);
    }

    private static String seen(String text) {
        assertThat(text).doesNotContain("_", " _");
        return text.replace('\u00a0', '_');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | 2300 NOK | 2_300_kr",
                "NB | 2300.50 NOK | 2_300,50_kr",
                "NB | 1000000 NOK | 1_000_000_kr",
                "NB | 0.01 NOK | 0,01_kr",
                "NB | 999 NOK | 999_kr",
                "NB | 0.004 NOK | 0,004_kr",
                "NB | 2300 DKK | 2_300_DKK",
                "NB | -1234.5 NOK | −1_234,50_kr",
                "NB | 0 NOK | 0_kr",
                "NN | 2300.5 NOK | 2_300,50_kr",
                "DA | 2300 DKK | 2.300_kr.",
                "DA | 1234567.89 DKK | 1.234.567,89_kr.",
                "DA | 2300 NOK | 2.300_NOK",
                "EN | 2300 NOK | NOK_2,300",
                "EN | 2300.50 DKK | DKK_2,300.50",
                "EN | 100 EUR | EUR_100",
                "EN | 1.5 EUR | EUR_1.50",
                "NB | 1500 ISK | 1_500_ISK",
                "NB | 1500.5 ISK | 1_500,5_ISK",
                "EN | 1500.50 JPY | JPY_1,500.5",
                "EN | 1.5 KWD | KWD_1.500"
            })
    void amountsAreWrittenAsInTheLanguage(Language language, String amount, String written) {
        String[] parts = amount.split(" ", -1);
        assertThat(seen(language.write(ExactMoney.of(parts[0], parts[1])))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | 0.6 | 60_%",
                "NB | 0.600000004 | 60,0000004_%",
                "NN | 0.625 | 62,5_%",
                "DA | 1 | 100_%",
                "EN | 0.6667 | 66.67%",
                "EN | 0 | 0%"
            })
    void sharesAreWrittenInPerCent(Language language, BigDecimal share, String written) {
        assertThat(seen(language.writeShare(share))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | ca._700,01_kr | ca._66,67_%",
                "NN | om_lag_700,01_kr | om_lag_66,67_%",
                "DA | ca._700,01_NOK | ca._66,67_%",
                "EN | approx._NOK_700.01 | approx._66.67%"
            })
    void whatHadToBeRoundedReadsAsRounded(Language language, String amount, String share) {
        Figure perHead = new Figure.Amount(new BigDecimal("700.01"), Currency.getInstance("NOK"), true);
        Figure part = new Figure.Portion(new BigDecimal("0.6667"), true);

        assertThat(seen(perHead.written(language, Phrasebook.CORE))).isEqualTo(amount);
        assertThat(seen(part.written(language, Phrasebook.CORE))).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | 10000 | 10_000",
                "NN | 1e4 | 10_000",
                "DA | 10000 | 10.000",
                "EN | 10000 | 10,000",
                "EN | 999 | 999",
                "EN | 0.5 | 0.5"
            })
    void numbersAreGroupedInThrees(Language language, BigDecimal number, String written) {
        assertThat(seen(language.write(number))).isEqualTo(written);
    }

    @Test
    void datesAreWrittenInFull() {
        LocalDate day = LocalDate.of(2019, 6, 1);
        assertThat(NB.write(day)).isEqualTo("1. juni 2019");
        assertThat(NN.write(day)).isEqualTo("1. juni 2019");
        assertThat(DA.write(day)).isEqualTo("1. juni 2019");
        assertThat(EN.write(day)).isEqualTo("1 June 2019");
        assertThat(DA.write(LocalDate.of(2020, 3, 31))).isEqualTo("31. marts 2020");
        assertThat(NB.write(LocalDate.of(2020, 12, 24))).isEqualTo("24. desember 2020");
        assertThat(NN.write(LocalDate.of(2020, 1, 2))).isEqualTo("2. januar 2020");
    }

    @Test
    void listsEndWithTheLanguagesWord() {
        List<String> three = List.of("a", "b", "c");
        assertThat(NB.write(three)).isEqualTo("a, b og c");
        assertThat(NN.writeChoice(three)).isEqualTo("a, b eller c");
        assertThat(DA.write(three)).isEqualTo("a, b og c");
        assertThat(DA.writeChoice(three)).isEqualTo("a, b eller c");
        assertThat(EN.write(three)).isEqualTo("a, b and c");
        assertThat(EN.writeChoice(List.of("a", "b"))).isEqualTo("a or b");
        assertThat(EN.write(List.of("a"))).isEqualTo("a");
        assertThat(EN.write(List.<String>of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nb, NB", "no, NB", "nb-NO, NB", "nn-NO, NN", "da, DA", "da-DK, DA", "en-GB, EN", "sv, EN", "und, EN"})
    void aLocaleHasALanguage(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }

    @Test
    void nynorskIsAlsoTheOldLocaleWithAVariant() {
        assertThat(Language.of(new Locale("no", "NO", "NY"))).isEqualTo(NN);
        assertThat(Language.of(new Locale("no", "NO"))).isEqualTo(NB);
    }

    @Test
    void aLanguageHasALocaleAndACode() {
        assertThat(NN.locale()).isEqualTo(Locale.forLanguageTag("nn"));
        assertThat(NN.code()).isEqualTo("nn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN"})
    void theMachinesOwnLocaleIsOfNoConsequence(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(NB.code()).isEqualTo("nb");
        assertThat(seen(NB.write(ExactMoney.of("2300.5", "NOK")))).isEqualTo("2_300,50_kr");
        assertThat(EN.write(LocalDate.of(2019, 6, 1))).isEqualTo("1 June 2019");
        assertThat(Sentences.begin("indikator")).isEqualTo("Indikator");
        assertThat(Language.of(Locale.forLanguageTag("nb"))).isEqualTo(NB);
    }

    @Test
    void sentencesBeginWithACapital() {
        assertThat(Sentences.begin("")).isEmpty();
        assertThat(Sentences.begin("å")).isEqualTo("Å");
        assertThat(Sentences.begin("1. juni")).isEqualTo("1. juni");
        assertThat(Sentences.begin("\ud801\udc28x")).isEqualTo("\ud801\udc00x");
    }
}
