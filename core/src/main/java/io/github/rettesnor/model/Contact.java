// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A person to ask, or one who signs.
 *
 * @param role the code of the person's part in the project, such as {@code PROJECT_LEADER}; null if not stated
 * @param name the name, null if not stated
 * @param title the position, null if not stated
 * @param workplace where the person works, null if not stated
 * @param email an e-mail address, null if not stated
 * @param phone a telephone number, null if not stated
 * @param address a postal address, null if not stated
 */
@RecordBuilder
@JsonDeserialize(using = StrictRecord.class)
public record Contact(
        @Nullable String role,
        @Nullable String name,
        @Nullable String title,
        @Nullable String workplace,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address)
        implements Keyed {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public Contact {}

    static final Contact EMPTY = new Contact(null, null, null, null, null, null, null);

    @Override
    public @Nullable String key() {
        return role;
    }
}
