// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.byhand.Line;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.PayBasis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** A line of a budget. */
@Valid
public record LineForm(
        @NotNull(message = "core.budget.line-complete") Category category,
        String activity,

        @PositiveOrZero(message = "core.budget.line-complete")
        @Digits(integer = 15, fraction = 2, message = "core.budget.line-complete")
        BigDecimal unitCost,

        @PositiveOrZero(message = "core.budget.line-complete")
        @Digits(integer = 15, fraction = 2, message = "core.budget.line-complete")
        BigDecimal lumpSum,

        @Min(value = 1, message = "core.budget.line-complete")
        Integer persons,

        @Min(value = 1, message = "core.budget.line-complete")
        Integer occasions,

        PayBasis payBasis,
        String need,
        String competence) {

    /** What its judges look at. */
    @Judged
    public LineForm self() {
        return this;
    }

    static LineForm of(BudgetLine from) {
        return new LineForm(
                from.category(),
                from.activity(),
                from.unitCost(),
                from.lumpSum(),
                from.persons(),
                from.occasions(),
                from.payBasis(),
                from.need(),
                from.competence());
    }

    BigDecimal total() {
        return Line.total(unitCost, lumpSum, persons, occasions);
    }

    int personsOrOne() {
        return persons == null ? 1 : persons;
    }

    int occasionsOrOne() {
        return occasions == null ? 1 : occasions;
    }

    long heads() {
        return (long) personsOrOne() * occasionsOrOne();
    }
}
