// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How a registry shows its coverage (nb: dekningsgrad) and chosen indicators.
 *
 * @param reportedPerHospital whether they are shown for each hospital, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record Coverage(@Nullable Boolean reportedPerHospital) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public Coverage {}
}
