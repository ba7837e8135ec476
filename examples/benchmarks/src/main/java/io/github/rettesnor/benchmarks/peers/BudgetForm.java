// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.model.Budget;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** A budget. */
@Valid
public record BudgetForm(
        Currency currency,
        BigDecimal requested,
        @NotEmpty(message = "core.budget.lines") List<@Valid LineForm> lines,
        List<@Valid CoFunderForm> coFunding) {

    /** What its judges look at. */
    @Judged
    public BudgetForm self() {
        return this;
    }

    static BudgetForm of(Budget from) {
        return new BudgetForm(
                from.currency(),
                from.requested(),
                from.lines().stream().map(LineForm::of).toList(),
                from.coFunding().stream()
                        .map(funder -> new CoFunderForm(funder.source(), funder.amount()))
                        .toList());
    }

    boolean isInKroner() {
        return currency != null && currency.getCurrencyCode().equals("NOK");
    }
}
