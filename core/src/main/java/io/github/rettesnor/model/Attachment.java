// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A separate document that is enclosed (nb: vedlegg, da: bilag).
 *
 * @param kind the code of what it is, such as {@code PROJECT_OUTLINE}; null if not stated
 * @param name its name, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record Attachment(@Nullable String kind, @Nullable String name) implements Keyed {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public Attachment {}

    static final Attachment EMPTY = new Attachment(null, null);

    @Override
    public @Nullable String key() {
        return kind;
    }
}
