// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What another party pays of the project.
 *
 * @param source who pays, null if not stated
 * @param amount how much, in the budget's currency, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record CoFunding(@Nullable String source, @Nullable BigDecimal amount) {

    /** Takes the values as they are. */
    @NotByOtherMappers
    public CoFunding {}

    static final CoFunding EMPTY = new CoFunding(null, null);
}
