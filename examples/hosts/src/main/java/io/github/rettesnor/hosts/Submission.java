// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.model.Application;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/**
 * What an applicant sends in.
 *
 * @param office the office that receives it
 * @param sender who sends it
 * @param application the application
 */
public record Submission(
        @NotEmpty String office,
        @NotBlank(message = "{sender.missing}") String sender,
        @Conforms("no:grant-application:2019") Application application) {}
