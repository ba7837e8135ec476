// SPDX-License-Identifier: Apache-2.0

/** The command line: one class a command. */
@NullMarked
package io.github.rettesnor.cli;

import org.jspecify.annotations.NullMarked;
