// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An organisation that applies, nominates or takes part.
 *
 * @param type the code of what it is, such as {@code NATIONAL_REGISTRY} or {@code REGIONS}; null if not stated
 * @param name its name, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record Party(@Nullable String type, @Nullable String name) implements Keyed {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public Party {}

    static final Party EMPTY = new Party(null, null);

    @Override
    public @Nullable String key() {
        return type;
    }
}
