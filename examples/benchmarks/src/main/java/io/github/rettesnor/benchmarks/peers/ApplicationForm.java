// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Registry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** An application; a message is a rule's id, with a question mark before it where the rule cannot be evaluated. */
@Valid
public record ApplicationForm(
        @NotBlank(message = "core.title") String title,
        @NotNull(message = "?no.application.deadline") OffsetDateTime submittedAt,

        @NotEmpty(message = "no.application.applicant-eligible")
        List<@Valid ApplicantForm> applicants,

        List<Contact> contacts,
        Registry registry,
        @Valid @NotNull(message = "core.period") PeriodForm period,
        MethodKind method,
        @NotEmpty(message = "no.strategy.goal-named") List<String> goals,

        @NotEmpty(message = "no.application.indicators-present")
        List<Indicator> indicators,

        Map<String, String> answers,
        List<String> declarations,
        List<Attachment> attachments,
        @Valid BudgetForm budget) {

    /** What its judges look at. */
    @Judged
    public ApplicationForm self() {
        return this;
    }

    /** The form of an application. */
    public static ApplicationForm of(Application from) {
        Budget budget = from.budget();
        return new ApplicationForm(
                from.title(),
                from.submittedAt(),
                from.applicants().stream()
                        .map(party -> new ApplicantForm(party.type(), party.name()))
                        .toList(),
                from.contacts(),
                from.registry(),
                from.period() == null
                        ? null
                        : new PeriodForm(from.period().start(), from.period().end()),
                from.method() == null ? null : from.method().kind(),
                from.goals(),
                from.indicators(),
                from.answers(),
                from.declarations(),
                from.attachments(),
                BudgetForm.of(budget == null ? new Budget(null, null, List.of(), List.of()) : budget));
    }
}
