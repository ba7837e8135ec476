// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a project reports when it has ended (nb: sluttrapport).
 *
 * @param ruleSet the id of the rule set that it is written for, null if not stated
 * @param title the project's title, null if not stated
 * @param projectEnd the project's last day, null if not stated
 * @param deliveredAt when the report was in hand, null if not stated
 * @param sections its sections
 * @param indicators the indicators that the project started from, with their results
 * @param attachments what is enclosed
 * @param accounts what the grant paid, null if not stated
 */
@RecordBuilder
@JsonDeserialize(using = StrictRecord.class)
public record FinalReport(
        @Nullable String ruleSet,
        @Nullable String title,
        @Nullable LocalDate projectEnd,
        @Nullable OffsetDateTime deliveredAt,
        List<Section> sections,
        List<Indicator> indicators,
        List<Attachment> attachments,
        @Nullable Budget accounts)
        implements Document {

    /** Copies the lists; a null list is taken as empty. */
    @NotByOtherMappers
    public FinalReport {
        sections = Copies.records(sections, Section.EMPTY);
        indicators = Copies.records(indicators, Indicator.EMPTY);
        attachments = Copies.records(attachments, Attachment.EMPTY);
    }
}
