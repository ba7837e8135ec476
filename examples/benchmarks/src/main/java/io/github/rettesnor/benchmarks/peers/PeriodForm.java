// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** From when, and for how long. */
@Valid
public record PeriodForm(
        @NotNull(message = "core.period") LocalDate start,

        @Min(value = 1, message = "core.period") Integer months) {}
