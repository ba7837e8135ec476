// SPDX-License-Identifier: Apache-2.0

/** Verdicts as people read them. */
@NullMarked
package io.github.rettesnor.report;

import org.jspecify.annotations.NullMarked;
