// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A section of a report or an invitation. A section that carries only a heading is as good as missing.
 *
 * @param code the code of what it is about, such as {@code summary}; null if not stated
 * @param heading its heading, null if not stated
 * @param text what it says, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record Section(
        @Nullable String code,
        @Nullable String heading,
        @Nullable String text) implements Keyed {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public Section {}

    static final Section EMPTY = new Section(null, null, null);

    @Override
    public @Nullable String key() {
        return code;
    }
}
