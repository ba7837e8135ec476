// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The cooperation agreement (nb: samarbeidsavtale) as it is sent out with an invitation, to be signed and returned.
 *
 * @param enclosed whether it is enclosed, null if not stated
 * @param returnBy the last day to return it, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record AgreementForm(
        @Nullable Boolean enclosed, @Nullable LocalDate returnBy) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public AgreementForm {}
}
