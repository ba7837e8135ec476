// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.AmountAtLeast.amountAtLeast;
import static io.github.rettesnor.requirement.AmountAtMost.amountAtMost;
import static io.github.rettesnor.requirement.FromAmount.fromAmount;
import static io.github.rettesnor.requirement.Given.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.testing.Reported;
import java.math.BigDecimal;
import java.util.Currency;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

class StatedAmountTest {

    private static final MonetaryAmount LIMIT = ExactMoney.of("100000", "NOK");

    private static Application asking(String amount, String currency) {
        return ApplicationBuilder.builder()
                .budget(BudgetBuilder.builder()
                        .currency(currency == null ? null : Currency.getInstance(currency))
                        .requested(amount == null ? null : new BigDecimal(amount))
                        .build())
                .build();
    }

    @Test
    void theLimitItselfIsWithinItAndOneOreMoreIsNot() {
        assertThat(Reported.by(amountAtMost("budget.requested", LIMIT), asking("100000.00", "NOK")))
                .containsExactly("PASSED");
        assertThat(Reported.by(amountAtMost("budget.requested", LIMIT), asking("100000.01", "NOK")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED budget.requested: violated {stated=100000.01, limit=100000.00, difference=0.01}");
        assertThat(Reported.by(amountAtLeast("budget.requested", LIMIT), asking("100000", "NOK")))
                .containsExactly("PASSED");
        assertThat(Reported.by(amountAtLeast("budget.requested", LIMIT), asking("99999.99", "NOK")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED budget.requested: violated {stated=99999.99, limit=100000.00, difference=0.01}");
    }

    @Test
    void nothingIsConverted() {
        assertThat(Reported.by(amountAtMost("budget.requested", LIMIT), asking("1", "DKK")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED budget.currency: currency {limit=100000.00}");
        assertThat(Reported.by(amountAtMost("budget.requested", LIMIT), asking("1", null)))
                .first()
                .isEqualTo("NOT_EVALUATED");
    }

    @Test
    void anAmountThatIsNotStatedIsNotEvaluated() {
        assertThat(Reported.by(amountAtMost("budget.requested", LIMIT), asking(null, "NOK")))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED budget.requested: unstated {limit=100000.00}");
    }

    @Test
    void fromTheThresholdOnMoreIsRequired() {
        FromAmount statement =
                fromAmount("budget.requested", ExactMoney.of("200000", "NOK"), given("answers[statement]"));
        assertThat(Reported.by(statement, asking("199999.99", "NOK"))).containsExactly("NOT_APPLICABLE");
        assertThat(Reported.by(statement, asking("200000", "NOK"))).first().isEqualTo("VIOLATED");
        assertThat(Reported.by(statement, asking(null, "NOK"))).first().isEqualTo("NOT_EVALUATED");
    }

    @Test
    void aPlaceWithoutACurrencyBesideItIsRefused() {
        assertThatThrownBy(
                        () -> amountAtMost("budget.coFunding[].amount", LIMIT).on(Application.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amountAtMost("title", LIMIT).on(Application.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
