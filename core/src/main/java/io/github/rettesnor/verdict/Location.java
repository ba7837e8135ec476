// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import java.io.Serializable;

/** Where a value stands in its input. */
public sealed interface Location extends Serializable permits Position, Cell, TableCell {}
