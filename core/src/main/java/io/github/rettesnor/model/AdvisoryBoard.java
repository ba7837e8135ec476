// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import org.jspecify.annotations.Nullable;

/**
 * A registry's advisory board (nb: fagråd).
 *
 * @param patientRepresentatives how many of its members represent patients and users, null if not stated
 */
public record AdvisoryBoard(@Nullable Integer patientRepresentatives) {}
