// SPDX-License-Identifier: Apache-2.0

/**
 * Verdicts as people and other programs read them: each format is one {@link io.github.rettesnor.report.Report}, which knows
 * verdicts and rule sets, and no other format.
 */
@NullMarked
package io.github.rettesnor.report;

import org.jspecify.annotations.NullMarked;
