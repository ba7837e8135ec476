// SPDX-License-Identifier: Apache-2.0

/** What a check costs, beside the same check made in other ways: the documents, the measurements and the tables. */
@NullMarked
package io.github.rettesnor.benchmarks;

import org.jspecify.annotations.NullMarked;
