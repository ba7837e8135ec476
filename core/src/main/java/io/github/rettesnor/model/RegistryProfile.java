// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A registry's description of itself.
 *
 * @param ruleSet the id of the rule set that it is written for, null if not stated
 * @param name the registry's name, null if not stated
 * @param national whether it has national status, null if not stated
 * @param advisoryBoard its advisory board (nb: fagråd), null if not stated
 * @param interactiveResults its interactive results, null if not stated
 * @param coverage its coverage (nb: dekningsgrad), null if not stated
 */
@RecordBuilder
@JsonDeserialize(using = StrictRecord.class)
public record RegistryProfile(
        @Nullable String ruleSet,
        @Nullable String name,
        @Nullable Boolean national,
        @Nullable AdvisoryBoard advisoryBoard,
        @Nullable InteractiveResults interactiveResults,
        @Nullable Coverage coverage)
        implements Document {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public RegistryProfile {}
}
