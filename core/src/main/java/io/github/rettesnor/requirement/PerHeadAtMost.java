// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * What one participant costs on one occasion is at most a ceiling. A line's cost per head is its total divided by persons ×
 * occasions; the comparison multiplies instead, and is exact. Lines of the category that share an activity concern the same people
 * and add up: a ticket of 1 900 kr and a taxi of 500 kr on one journey break a ceiling of 2 300 kr together. A line without an
 * activity is an activity of its own.
 *
 * <p>Lines of one activity that state different persons or occasions cannot all concern the same people. Where only all of them
 * together are above the ceiling, the rule cannot be evaluated; nor can it for a line without a usable cost, or a lump sum that does
 * not state for how many persons it is. Lines without an activity may be of the same meeting, journey or stay; where they and the highest
 * activity would be above the ceiling together, a person has to judge.
 *
 * @param category the category; without such lines the rule does not apply
 * @param ceiling the most that one participant may cost on one occasion; an amount of any class, kept as {@link ExactMoney} makes it
 */
public record PerHeadAtMost(Category category, MonetaryAmount ceiling) implements BudgetRequirement {

    /**
     * Brings the ceiling to the form of all amounts of the library, so that rules with equal ceilings are equal.
     *
     * @throws IllegalArgumentException if the ceiling is negative, has more than 15 digits before the point or is not in whole
     *     units of its currency, or its currency is not an ISO 4217 currency
     */
    public PerHeadAtMost {
        Objects.requireNonNull(category, "category");
        ceiling = Limits.amount(ceiling);
    }

    @Override
    public Example example(Class<?> document) {
        BigDecimal most = ExactMoney.number(ceiling);
        return BudgetExamples.of(
                BudgetExamples.line(category, most), BudgetExamples.line(category, most.add(Limits.LEAST)));
    }

    @Override
    public Check on(Class<?> document) {
        BudgetRequirement.require(document, this);
        return needs().check(Ceiling.of(category, ceiling)::examine);
    }

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofLines(category, List.of("unitCost", "lumpSum", "persons", "occasions", "activity"));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        return Ceiling.of(category, ceiling).examine(budget, examination);
    }

    /** The category and the exact ceiling. */
    @Override
    public String toString() {
        return "PerHeadAtMost[category=" + category + ", ceiling=" + ExactMoney.text(ceiling) + "]";
    }
}
