// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

/** The place of a value in its input. */
public sealed interface Location permits Position, Cell, TableCell {}
