// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;

/** A requirement of a budget, wherever that budget stands. */
public interface BudgetRequirement extends Requirement {

    /**
     * Judges a budget.
     *
     * @param budget the budget
     * @param examination the examination
     * @return the outcome
     */
    Outcome examine(Budget budget, Examination examination);

    @Override
    default Check on(Class<?> document) {
        if (document != Budget.class) {
            throw new IllegalArgumentException(name() + " is about a budget, not a " + document.getSimpleName());
        }
        BudgetNeeds needs = needs();
        return examination -> {
            Budget budget = (Budget) examination.kept();
            Unread unread = examination.unread();
            return unread == null
                    ? examine(budget, examination)
                    : needs.examine(budget, unread, examination, whole -> examine(whole, examination));
        };
    }

    /**
     * What this requirement reads of a budget. Where any of it could not be read, the requirement cannot be evaluated there.
     *
     * @return all of the budget, unless a requirement states that it reads less
     */
    default BudgetNeeds needs() {
        return BudgetNeeds.ALL;
    }

    /**
     * The path of a budget line.
     *
     * @param examination the examination
     * @param line the line's position, from 0
     * @return its path
     */
    static Path line(Examination examination, int line) {
        return examination.path().field("lines").index(line);
    }
}
