// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The agreement by which a department takes part in a project (nb: samarbeidsavtale).
 *
 * @param ruleSet the id of the rule set that it is written for, null if not stated
 * @param resourcePersonsAsked how many resource persons the invitation asks for, null if not stated
 * @param leader the responsible leader, null if not stated
 * @param resourcePersons the appointed resource persons
 * @param returnBy the last day to return it, null if not stated
 * @param returnedAt when it was returned, null if it is not yet
 */
@RecordBuilder
@JsonDeserialize(using = StrictRecord.class)
public record CooperationAgreement(
        @Nullable String ruleSet,
        @Nullable Integer resourcePersonsAsked,
        @Nullable Signatory leader,
        List<Signatory> resourcePersons,
        @Nullable LocalDate returnBy,
        @Nullable OffsetDateTime returnedAt)
        implements Document {

    /** Copies the list; a null list is taken as empty. */
    @NotByOtherMappers
    public CooperationAgreement {
        resourcePersons = Copies.records(resourcePersons, Signatory.EMPTY);
    }
}
