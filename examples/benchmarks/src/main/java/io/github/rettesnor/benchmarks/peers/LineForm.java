// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** The figures of a line of a budget. */
@Valid
public record LineForm(
        @NotNull(message = "core.budget.line-complete") Category category,

        @PositiveOrZero(message = "core.budget.line-complete")
        @Digits(integer = 15, fraction = 2, message = "core.budget.line-complete")
        BigDecimal unitCost,

        @PositiveOrZero(message = "core.budget.line-complete")
        @Digits(integer = 15, fraction = 2, message = "core.budget.line-complete")
        BigDecimal lumpSum,

        @Min(value = 1, message = "core.budget.line-complete")
        Integer persons,

        @Positive(message = "core.budget.line-complete")
        @Digits(integer = 15, fraction = 2, message = "core.budget.line-complete")
        BigDecimal occasions) {

    static LineForm of(BudgetLine from) {
        return new LineForm(from.category(), from.unitCost(), from.lumpSum(), from.persons(), from.occasions());
    }
}
