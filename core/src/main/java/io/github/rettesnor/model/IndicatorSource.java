// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Where the data of an indicator come from.
 *
 * @param kind its kind, null if not stated
 * @param name its name, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record IndicatorSource(
        @Nullable SourceKind kind, @Nullable String name) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public IndicatorSource {}
}
