// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when. */
@Valid
@Judged
public record PeriodForm(
        @Nullable @NotNull(message = "core.period") LocalDate start,
        @Nullable @NotNull(message = "core.period") LocalDate end) {}
