// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One line of a budget. Its total is {@code unitCost × persons × occasions}, or {@code lumpSum} where the line is a lump sum
 * for those persons and occasions.
 *
 * @param category what it pays for, null if not stated
 * @param activity the one meeting, journey or stay of the same people that it belongs to; lines of one category that share it
 *     add up; null for a line that is an activity of its own
 * @param description in the budget's own words, null if not stated
 * @param unitCost the cost for one person on one occasion, in the budget's currency, null if not stated
 * @param lumpSum the cost for all persons and occasions together, in the budget's currency, null if not stated
 * @param persons for how many persons, null if not stated (1 for a unit cost)
 * @param occasions for how many days, journeys, nights, months or hours, null if not stated (1); up to two decimals, whole where the
 *     {@linkplain Category#isCountedWhole() category} counts so
 * @param year the calendar year in which the cost falls, such as 2027, null if not stated
 * @param paidBy who pays it, null if not stated
 * @param payBasis what the rate of a salary starts from, null if not stated
 * @param need why the salary is needed, null if not stated
 * @param competence why this competence is needed, null if not stated
 */
@RecordBuilder
@JsonDeserialize(using = StrictRecord.class)
public record BudgetLine(
        @Nullable Category category,
        @Nullable String activity,
        @Nullable String description,
        @Nullable BigDecimal unitCost,
        @Nullable BigDecimal lumpSum,
        @Nullable Integer persons,
        @Nullable BigDecimal occasions,
        @Nullable Integer year,
        @Nullable Payer paidBy,
        @Nullable PayBasis payBasis,
        @Nullable String need,
        @Nullable String competence) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public BudgetLine {}

    static final BudgetLine EMPTY =
            new BudgetLine(null, null, null, null, null, null, null, null, null, null, null, null);
}
