// SPDX-License-Identifier: Apache-2.0

/**
 * Documents on one line each of a file: judged on all cores, reported in their order, with little memory however many they
 * are. Knows nothing of the command line.
 */
@NullMarked
package io.github.rettesnor.cli.lines;

import org.jspecify.annotations.NullMarked;
