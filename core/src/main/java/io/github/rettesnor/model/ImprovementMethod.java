// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The method by which a project improves (nb: forbedringsmetodikk).
 *
 * @param kind its kind, null if not stated
 * @param description in the project's own words, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record ImprovementMethod(
        @Nullable MethodKind kind, @Nullable String description) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public ImprovementMethod {}
}
