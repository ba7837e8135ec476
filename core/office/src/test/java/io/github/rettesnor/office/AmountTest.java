// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.reading.BadValue;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as people type them and as spreadsheets store them. */
class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "5 | 5",
                "0.500 | 0.5",
                "0,500 | 0.5",
                "12.50 | 12.5",
                "12,5 | 12.5",
                "1234.567 | 1234.567",
                "1 234 | 1234",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "1'234'567.50 | 1234567.5",
                "1 234 567,50 | 1234567.5",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "123.456,7 | 123456.7",
                "kr 7 | 7",
                "KR.7,- | 7",
                "7 Kr. | 7",
                "7,– | 7",
                "7.— | 7",
                "-7 | -7",
                "- kr. 7 | -7",
                "−7,50 | -7.5"
            })
    void anAmountIsReadAsItIsMeant(String typed, String amount) throws BadValue {
        assertThat(Amount.typed(typed, null)).isEqualByComparingTo(amount);
    }

    @Test
    void whatIsNoAmountIsRefusedWithItsText() {
        for (String typed : List.of(
                "", "kr", "a", "1 23", "1.23.456", "1.234.56", "1,234,5", "1 234.567 8", "7-", "++7", "1e3", "7;8")) {
            assertThatThrownBy(() -> Amount.typed(typed, null))
                    .as(typed)
                    .isInstanceOfSatisfying(
                            BadValue.class, e -> assertThat(e.values()).containsEntry("text", typed));
        }
        String long60 = "9".repeat(60);
        assertThatThrownBy(() -> Amount.typed(long60 + "9", ','))
                .isInstanceOfSatisfying(
                        BadValue.class, e -> assertThat(e.values()).containsEntry("text", long60 + "…"));
    }

    @Test
    void sixtyDigitsAreTheMostThatAreRead() throws BadValue {
        assertThat(Amount.typed("9".repeat(60), null)).isEqualByComparingTo(new BigDecimal("9".repeat(60)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.300 | , | 2300",
                "2.300 | . | 2.3",
                "2,300 | , | 2.3",
                "2,300 | . | 2300",
                "12.50 | , | 12.5",
                "999.999 | , | 999999"
            })
    void aKnownDecimalSignDecidesBetweenTwoReadings(String typed, char decimal, String amount) throws BadValue {
        assertThat(Amount.typed(typed, decimal)).isEqualByComparingTo(amount);
    }

    @Test
    void withoutAKnownDecimalSignTwoReadingsAreRefused() {
        for (String typed : List.of("2.300", "2,300", "999.999", "10,000", "kr 2.300", "-2.300", "2.300,-")) {
            assertThatThrownBy(() -> Amount.typed(typed, null))
                    .as(typed)
                    .isInstanceOfSatisfying(
                            BadValue.class, e -> assertThat(e.kind()).isEqualTo("office.ambiguous"));
        }
    }

    @Test
    void aStoredNumberIsRoundedToTheDigitsThatSpreadsheetsKnow() throws BadValue {
        assertThat(Amount.stored("2300.0000000000005").toPlainString()).isEqualTo("2300.00000000000");
        assertThat(Amount.stored("1E3").toPlainString()).isEqualTo("1000");
        assertThat(Amount.stored("1E3").scale()).isZero();
        assertThat(Amount.stored("1E30")).isEqualByComparingTo(BigDecimal.TEN.pow(30));
        assertThat(Amount.stored("1E-30")).isEqualByComparingTo(BigDecimal.ONE.movePointLeft(30));
        assertThat(Amount.stored("-5")).isEqualByComparingTo("-5");
        assertThat(Amount.stored("9".repeat(16).substring(0, 15) + ".4")).isEqualByComparingTo("999999999999999");
        assertThat(Amount.stored("0".repeat(59) + "1")).isEqualByComparingTo("1");
    }

    @Test
    void aStoredNumberThatIsNoneOrBeyondAllAmountsIsRefused() {
        for (String digits : List.of("1E31", "1E-31", "1e999999999", "x", "", "0".repeat(60) + "1")) {
            assertThatThrownBy(() -> Amount.stored(digits)).as(digits).isInstanceOf(BadValue.class);
        }
    }

    @Property(tries = 300)
    void anyAmountIsReadBackHoweverItIsWritten(
            @ForAll @BigRange(min = "-9999999.99", max = "9999999.99") @Scale(2) BigDecimal amount) throws BadValue {
        String[] parts = amount.abs().setScale(2).toPlainString().split("\\.", 2);
        String sign = amount.signum() < 0 ? "-" : "";
        for (String separator : List.of("", " ", ".", "\u00a0", "\u202f", "'")) {
            String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
            assertThat(Amount.typed(sign + whole + "," + parts[1], null)).isEqualByComparingTo(amount);
            assertThat(Amount.typed(sign + "kr " + whole + "," + parts[1], null))
                    .isEqualByComparingTo(amount);
        }
    }
}
