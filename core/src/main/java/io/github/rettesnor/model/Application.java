// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A project that asks for a grant, for a place among the national teams, or to be taken up in a programme (nb: søknad, da:
 * indstilling). Which of its fields are asked for is a matter of the rule set.
 *
 * @param ruleSet the id of the rule set that it is written for, null if not stated
 * @param title the project's title, null if not stated
 * @param patientGroup the patients who gain, null if not stated
 * @param track the programme's track that the project belongs to, null if not stated
 * @param submittedAt when it was handed in, null for a draft
 * @param applicants who applies or nominates
 * @param contacts whom to ask
 * @param registry the medical quality registry whose results it uses, null if not stated
 * @param participants who takes part
 * @param period from when to when the project runs, null if not stated
 * @param method the improvement method, null if not stated
 * @param goals codes of the country's list of goals
 * @param indicators what shows that a change is an improvement
 * @param answers answers to the form's questions, by their code
 * @param declarations codes of what the applicant declares
 * @param attachments what is enclosed
 * @param budget what the grant is asked to pay, null if not stated
 */
@RecordBuilder
@JsonDeserialize(using = StrictRecord.class)
public record Application(
        @Nullable String ruleSet,
        @Nullable String title,
        @Nullable String patientGroup,
        @Nullable String track,
        @Nullable OffsetDateTime submittedAt,
        List<Party> applicants,
        List<Contact> contacts,
        @Nullable Registry registry,
        List<Party> participants,
        @Nullable ProjectPeriod period,
        @Nullable ImprovementMethod method,
        List<String> goals,
        List<Indicator> indicators,
        Map<String, String> answers,
        List<String> declarations,
        List<Attachment> attachments,
        @Nullable Budget budget)
        implements Document {

    /** Copies the lists; a null list is taken as empty. */
    @NotByOtherMappers
    public Application {
        applicants = Copies.records(applicants, Party.EMPTY);
        contacts = Copies.records(contacts, Contact.EMPTY);
        participants = Copies.records(participants, Party.EMPTY);
        goals = Copies.codes(goals);
        indicators = Copies.records(indicators, Indicator.EMPTY);
        answers = Copies.texts(answers);
        declarations = Copies.codes(declarations);
        attachments = Copies.records(attachments, Attachment.EMPTY);
    }
}
