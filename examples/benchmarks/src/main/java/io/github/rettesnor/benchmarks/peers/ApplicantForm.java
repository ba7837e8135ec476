// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Who applies. */
@Valid
@Judged
public record ApplicantForm(
        @Nullable String type, @Nullable String name) {}
