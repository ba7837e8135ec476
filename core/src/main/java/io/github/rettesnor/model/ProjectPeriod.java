// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * From when to when a project runs, both days included, or from when and for how long.
 *
 * @param start the first day, null if not stated
 * @param end the last day, null if not stated
 * @param months how many months, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record ProjectPeriod(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer months) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public ProjectPeriod {}
}
