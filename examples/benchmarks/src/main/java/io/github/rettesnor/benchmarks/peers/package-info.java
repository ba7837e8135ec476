// SPDX-License-Identifier: Apache-2.0

/**
 * The same checks in other libraries, each on a copy of the documents that carries their annotations. Not null-marked: one of the
 * libraries would read that as constraints.
 */
package io.github.rettesnor.benchmarks.peers;
