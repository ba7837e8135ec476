// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quarkus;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.model.Application;
import org.jspecify.annotations.Nullable;

/**
 * An application and the case that it belongs to.
 *
 * @param caseNumber the number of the case, null if not stated
 * @param application the application, null if not stated
 */
public record Submission(
        @Nullable String caseNumber,
        @Conforms("no:grant-application:2019") @Nullable Application application) {}
