// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** From when to when. */
@Valid
public record PeriodForm(
        @NotNull(message = "core.period") LocalDate start,
        @NotNull(message = "core.period") LocalDate end) {

    /** What its judges look at. */
    @Judged
    public PeriodForm self() {
        return this;
    }
}
