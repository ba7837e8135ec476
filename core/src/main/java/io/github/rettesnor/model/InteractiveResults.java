// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Results that the public can explore on the web.
 *
 * @param published whether they are published, null if not stated
 * @param since from which day, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record InteractiveResults(
        @Nullable Boolean published, @Nullable LocalDate since) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public InteractiveResults {}
}
