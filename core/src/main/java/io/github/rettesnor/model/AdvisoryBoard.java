// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A registry's advisory board (nb: fagråd).
 *
 * @param patientRepresentatives how many of its members represent patients and users, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record AdvisoryBoard(@Nullable Integer patientRepresentatives) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public AdvisoryBoard {}
}
