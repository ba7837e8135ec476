// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.testing.Reported;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class CurrencyIsTest {

    @Test
    void theCurrencyPasses() {
        assertThat(Reported.by(CurrencyIs.currencyIs("NOK"), nok())).containsExactly("PASSED");
    }

    @Test
    void anotherCurrencyIsViolated() {
        assertThat(Reported.by(
                        CurrencyIs.currencyIs("NOK"),
                        BudgetBuilder.from(nok()).withCurrency(Currency.getInstance("DKK"))))
                .containsExactly("VIOLATED", "VIOLATED currency: violated {currency=NOK, stated=DKK}");
    }

    @Test
    void noCurrencyIsViolated() {
        assertThat(Reported.by(
                        CurrencyIs.currencyIs("NOK"), BudgetBuilder.from(nok()).withCurrency(null)))
                .containsExactly("VIOLATED", "VIOLATED currency: missing {currency=NOK}");
    }

    @Test
    void aCurrencyThatDoesNotExistFailsAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> CurrencyIs.currencyIs("KRONER"));
    }
}
