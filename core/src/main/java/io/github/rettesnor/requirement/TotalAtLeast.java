// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * What the grant is asked to pay of some categories together is at least a limit. The comparison is exact. Without such lines it is
 * zero. Where it is not known who pays some of them, the rule is passed if it is so with as few as the co-funding may leave, and violated
 * if it is so with all of them.
 *
 * @param categories the categories
 * @param limit the limit; an amount of any class, kept as {@link ExactMoney} makes it
 */
public record TotalAtLeast(List<Category> categories, MonetaryAmount limit) implements BudgetRequirement {

    /**
     * Copies the list, and brings the limit to the form of all amounts of the library.
     *
     * @throws IllegalArgumentException if the list is empty, the limit is negative, or its currency is not an ISO 4217 currency
     */
    public TotalAtLeast {
        categories = Limits.categories(categories);
        limit = Limits.amount(limit);
    }

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofSums();
    }

    @Override
    public Example example(Class<?> document) {
        return bound().example();
    }

    @Override
    public Set<String> figureNames() {
        return TotalLimit.FIGURES;
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        return bound().examine(budget, examination);
    }

    private TotalLimit bound() {
        return new TotalLimit(categories, Bound.AT_LEAST, limit);
    }

    /** The categories and the exact limit. */
    @Override
    public String toString() {
        return "TotalAtLeast[categories=" + categories + ", limit=" + ExactMoney.text(limit) + "]";
    }
}
