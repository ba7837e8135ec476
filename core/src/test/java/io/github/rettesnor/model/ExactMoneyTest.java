// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContextBuilder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactMoneyTest {

    private static final Currency NOK = Currency.getInstance("NOK");

    @ParameterizedTest
    @CsvSource({
        "700, NOK, NOK 700.00",
        "7e2, NOK, NOK 700.00",
        "700.000, NOK, NOK 700.00",
        "0.0010, NOK, NOK 0.001",
        "-1.5, NOK, NOK -1.50",
        "0e-9, NOK, NOK 0.00",
        "700.00, JPY, JPY 700",
        "700.50, JPY, JPY 700.5",
        "700, ISK, ISK 700",
        "1.5, KWD, KWD 1.500",
        "2.50, XAU, XAU 2.5"
    })
    void aTextHasAtLeastTheDecimalsOfItsCurrency(String number, String currency, String text) {
        assertThat(ExactMoney.text(ExactMoney.of(number, currency))).isEqualTo(text);
    }

    @Test
    void equalityIsNumeric() {
        assertThat(ExactMoney.of("700", "NOK"))
                .isEqualTo(ExactMoney.of("700.000", "NOK"))
                .hasSameHashCodeAs(ExactMoney.of("7e2", "NOK"))
                .isNotEqualTo(ExactMoney.of("700", "DKK"))
                .isNotEqualTo(ExactMoney.of("700.001", "NOK"));
    }

    @Test
    void aHostsAmountsAreTheSameOnceTheyAreRead() {
        MonetaryAmount ours = ExactMoney.of("700", "NOK");
        for (MonetaryAmount theirs : new MonetaryAmount[] {
            FastMoney.of(700, "NOK"),
            Money.of(new BigDecimal("700.00"), "NOK"),
            Money.of(
                    700,
                    "NOK",
                    MonetaryContextBuilder.of(Money.class).setPrecision(3).build()),
            RoundedMoney.of(700, "NOK", amount -> amount)
        }) {
            assertThat(ExactMoney.of(theirs)).isEqualTo(ours).hasSameHashCodeAs(ours);
            assertThat(ours.isEqualTo(theirs)).isTrue();
            assertThat(theirs.isEqualTo(ours)).isTrue();
        }
    }

    @Test
    void aCurrencyIsTheOneThatHostsLookUp() {
        assertThat(ExactMoney.of("1", "NOK").getCurrency())
                .isEqualTo(Monetary.getCurrency("NOK"))
                .hasSameHashCodeAs(Monetary.getCurrency("NOK"));
        assertThat(Monetary.getCurrency("NOK"))
                .isEqualTo(ExactMoney.of("1", "NOK").getCurrency());
    }

    @Test
    void aNumberIsNeitherRoundedNorWrittenWithAnExponent() {
        String number = "12345678901234567890123456789012345678901234567890.00000000000000000000000000000000000001";
        MonetaryAmount amount = ExactMoney.of(number, "NOK");
        assertThat(ExactMoney.number(amount)).isEqualTo(number);
        assertThat(ExactMoney.number(amount.add(amount)))
                .isEqualTo("24691357802469135780246913578024691357802469135780.00000000000000000000000000000000000002");
        assertThat(ExactMoney.of("2300", "NOK").getNumber()).hasToString("2300");
        assertThatThrownBy(() -> ExactMoney.of("1", "NOK").divide(3)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void whatIsMadeOfANumberIsThatNumber(@ForAll @Scale(20) @BigRange(min = "-1e40", max = "1e40") BigDecimal number) {
        MonetaryAmount amount = ExactMoney.of(number, NOK);
        assertThat(ExactMoney.number(amount)).isEqualByComparingTo(number);
        assertThat(ExactMoney.of(amount)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "0e-999999999", "1e1001", "1e-1001"})
    void aNumberThatWouldFillTheMemoryIsRefused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactMoney.of(number, "NOK"))
                .withMessageStartingWith("an amount has at most 1000 digits and decimals, not 1 digits and ");
        assertThatIllegalArgumentException().isThrownBy(() -> ExactMoney.withDecimals(new BigDecimal(number), NOK));
    }

    @Test
    void whatIsNoAmountFailsAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExactMoney.of("x", "NOK"));
        assertThatIllegalArgumentException().isThrownBy(() -> ExactMoney.of("1", "KRONER"));
        MonetaryAmount coins =
                Money.of(1, CurrencyUnitBuilder.of("GAME", "a game").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactMoney.of(coins))
                .withMessage("GAME is not an ISO 4217 currency");
    }
}
