// SPDX-License-Identifier: Apache-2.0

/** The 2019 call's rules written out in plain Java, as one would without any library: what all else is measured against. */
@NullMarked
package io.github.rettesnor.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
