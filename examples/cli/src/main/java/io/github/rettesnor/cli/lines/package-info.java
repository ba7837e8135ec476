// SPDX-License-Identifier: Apache-2.0

/**
 * Documents that stand one on each line of a file: judged on all cores, told in their order, within little memory however many they
 * are. Knows nothing of the command line.
 */
@NullMarked
package io.github.rettesnor.cli.lines;

import org.jspecify.annotations.NullMarked;
