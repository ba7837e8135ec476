// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.model.Budget;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A budget. */
@Valid
@Judged
public record BudgetForm(
        @Nullable Currency currency,
        @Nullable BigDecimal requested,
        @Valid @NotEmpty(message = "core.budget.lines") List<LineForm> lines,
        @Valid List<CoFunderForm> coFunding) {

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
