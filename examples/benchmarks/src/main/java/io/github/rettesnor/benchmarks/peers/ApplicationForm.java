// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.byhand.Case;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An application, as far as annotations can express what is asked of it, and one check of it, in which the budget is added up once. A message
 * is a rule's id, as {@link RuleMessage} writes it.
 */
@Valid
public record ApplicationForm(
        Case of,
        @NotNull(message = "?no.application.deadline") OffsetDateTime submittedAt,
        @Valid @NotNull(message = "core.period") PeriodForm period,
        @Valid BudgetForm budget) {

    /** What the judges look at. */
    @Judged
    public ApplicationForm self() {
        return this;
    }

    /** The form of an application. */
    static ApplicationForm of(Application from) {
        Budget budget = from.budget();
        return new ApplicationForm(
                new Case(from),
                from.submittedAt(),
                from.period() == null
                        ? null
                        : new PeriodForm(from.period().start(), from.period().months()),
                BudgetForm.of(budget == null ? new Budget(null, null, List.of(), List.of()) : budget));
    }

    /** The same form for a check of its own. */
    ApplicationForm anew() {
        return new ApplicationForm(of.anew(), submittedAt, period, budget);
    }
}
