// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** How much somebody else pays. */
@Valid
public record CoFunderForm(
        @NotNull(message = "core.budget.co-funding-named")
        @PositiveOrZero(message = "core.budget.co-funding-named")
        @Digits(integer = 15, fraction = 2, message = "core.budget.co-funding-named")
        BigDecimal amount) {}
