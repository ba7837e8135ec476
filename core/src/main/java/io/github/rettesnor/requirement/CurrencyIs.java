// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.rule.Denominated;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import java.util.Currency;

/**
 * A budget is in one currency. In another one its amounts are not judged; nothing is ever converted.
 *
 * @param currency the currency
 */
public record CurrencyIs(Currency currency) implements BudgetRequirement, Denominated {

    /**
     * Returns the requirement that a budget is in one currency.
     *
     * @param code its ISO 4217 code
     * @return the requirement
     */
    public static CurrencyIs currencyIs(String code) {
        return new CurrencyIs(Currency.getInstance(code));
    }

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.fieldsOnly("currency");
    }

    @Override
    public Example example(Class<?> document) {
        String code = currency.getCurrencyCode();
        return Example.at(document, "currency", code, code.equals("EUR") ? "USD" : "EUR");
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        Currency stated = budget.currency();
        if (currency.equals(stated)) {
            return Outcome.PASSED;
        }
        Figures figures = Figures.of("currency", text(currency.getCurrencyCode()));
        return stated == null
                ? examination.violated(examination.path().field("currency"), "missing", figures)
                : examination.violated(
                        examination.path().field("currency"),
                        "violated",
                        figures.and("stated", text(stated.getCurrencyCode())));
    }
}
