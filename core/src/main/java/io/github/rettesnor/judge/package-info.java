// SPDX-License-Identifier: Apache-2.0

/** From an input to a judged document: reads it, chooses its rules, judges, and keeps the place of each value. */
@NullMarked
package io.github.rettesnor.judge;

import org.jspecify.annotations.NullMarked;
