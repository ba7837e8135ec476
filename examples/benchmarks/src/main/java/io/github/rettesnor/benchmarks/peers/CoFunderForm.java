// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** Who else pays, and how much. */
@Valid
public record CoFunderForm(
        @NotBlank(message = "no.budget.co-funding-named") String source,

        @NotNull(message = "no.budget.co-funding-named")
        @PositiveOrZero(message = "no.budget.co-funding-named")
        @Digits(integer = 15, fraction = 2, message = "no.budget.co-funding-named")
        BigDecimal amount) {}
