// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

/** Where a value stands in its input. */
public sealed interface Location permits Position, Cell, TableCell {}
