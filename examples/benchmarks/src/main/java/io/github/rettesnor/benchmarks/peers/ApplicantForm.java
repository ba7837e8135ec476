// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import jakarta.validation.Valid;

/** Who applies. */
@Valid
public record ApplicantForm(String type, String name) {

    /** What its judges look at. */
    @Judged
    public ApplicantForm self() {
        return this;
    }
}
