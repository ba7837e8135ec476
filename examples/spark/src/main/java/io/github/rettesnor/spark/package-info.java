// SPDX-License-Identifier: Apache-2.0

/** Documents on one line each of a file, judged by Apache Spark. */
@NullMarked
package io.github.rettesnor.spark;

import org.jspecify.annotations.NullMarked;
