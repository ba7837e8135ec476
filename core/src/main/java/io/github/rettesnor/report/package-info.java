// SPDX-License-Identifier: Apache-2.0

/** What people look at: verdicts and rules, told in text and pages. */
@NullMarked
package io.github.rettesnor.report;

import org.jspecify.annotations.NullMarked;
