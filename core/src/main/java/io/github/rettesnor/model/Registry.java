// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A medical quality registry (nb: medisinsk kvalitetsregister).
 *
 * @param name its name, null if not stated
 * @param national whether it has national status, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record Registry(@Nullable String name, @Nullable Boolean national) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public Registry {}
}
