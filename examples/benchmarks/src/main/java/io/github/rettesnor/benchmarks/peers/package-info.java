// SPDX-License-Identifier: Apache-2.0

/** The same checks in other libraries, each on a copy of the documents that carries their annotations. */
@NullMarked
package io.github.rettesnor.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
