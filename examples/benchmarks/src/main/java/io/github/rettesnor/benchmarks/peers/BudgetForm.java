// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.model.Budget;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;

/** A budget. */
@Valid
public record BudgetForm(
        @NotNull(message = "core.budget.currency") Currency currency,
        List<@Valid LineForm> lines,
        List<@Valid CoFunderForm> coFunding) {

    static BudgetForm of(Budget from) {
        return new BudgetForm(
                from.currency(),
                from.lines().stream().map(LineForm::of).toList(),
                from.coFunding().stream()
                        .map(funder -> new CoFunderForm(funder.amount()))
                        .toList());
    }
}
