// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.List;

/** A requirement of a budget, wherever the document has it. */
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
        require(document, this);
        return needs().check(this::examine);
    }

    /** All of a budget. */
    @Override
    default List<Place> places() {
        return Fields.of(Budget.class).names().stream().map(Place::of).toList();
    }

    /**
     * Refuses a kind of document that is not a budget.
     *
     * @param document the kind of document
     * @param requirement the requirement
     * @throws IllegalArgumentException if it is not a budget
     */
    static void require(Class<?> document, Requirement requirement) {
        Kinds.require(Budget.class, document, requirement);
    }

    /**
     * Returns what this requirement reads of a budget. Where any of it could not be read, the requirement cannot be evaluated there.
     *
     * @return all of the budget, unless a requirement states that it reads less
     */
    default BudgetNeeds needs() {
        return BudgetNeeds.ALL;
    }

    /**
     * Returns the path of a budget line.
     *
     * @param examination the examination
     * @param line the line's position, from 0
     * @return its path
     */
    static Path line(Examination examination, int line) {
        return examination.path().field("lines").index(line);
    }
}
