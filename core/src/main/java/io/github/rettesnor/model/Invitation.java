// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What invites a department to take part in a project (nb: invitasjon).
 *
 * @param ruleSet the id of the rule set that it is written for, null if not stated
 * @param title the project's name, null if not stated
 * @param registry the registry whose data the project uses, null if not stated
 * @param sections its sections
 * @param period from when to when the project runs, null if not stated
 * @param scope which units and patients it covers, null if not stated
 * @param baseline what it starts from, null if not stated
 * @param funding who pays, null if not stated
 * @param resourcePersons how many resource persons (nb: ressurspersoner) the department is asked for, null if not stated
 * @param meetings how many meetings they take part in, null if not stated
 * @param agreement the cooperation agreement that goes with it, null if not stated
 * @param place where it was written, null if not stated
 * @param date when it was written, null if not stated
 * @param signatories who signs it
 */
@RecordBuilder
@JsonDeserialize(using = StrictRecord.class)
public record Invitation(
        @Nullable String ruleSet,
        @Nullable String title,
        @Nullable Registry registry,
        List<Section> sections,
        @Nullable ProjectPeriod period,
        @Nullable String scope,
        @Nullable String baseline,
        @Nullable String funding,
        @Nullable Integer resourcePersons,
        @Nullable Integer meetings,
        @Nullable AgreementForm agreement,
        @Nullable String place,
        @Nullable LocalDate date,
        List<Contact> signatories)
        implements Document {

    /** Copies the lists; a null list is taken as empty. */
    @NotByOtherMappers
    public Invitation {
        sections = Copies.records(sections, Section.EMPTY);
        signatories = Copies.records(signatories, Contact.EMPTY);
    }
}
