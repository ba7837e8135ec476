// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A person whose signature an agreement needs.
 *
 * @param name the name, null if not stated
 * @param signed whether the person has signed, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record Signatory(@Nullable String name, @Nullable Boolean signed) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public Signatory {}

    static final Signatory EMPTY = new Signatory(null, null);

    /**
     * Returns whether this person is named and has signed.
     *
     * @return true if so
     */
    public boolean hasSigned() {
        return Boolean.TRUE.equals(signed) && Texts.isWritten(name);
    }
}
