// SPDX-License-Identifier: Apache-2.0

/** Reports for people: verdicts and rules as text and as pages. */
@NullMarked
package io.github.rettesnor.report;

import org.jspecify.annotations.NullMarked;
