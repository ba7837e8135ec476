// SPDX-License-Identifier: Apache-2.0

/** A Quarkus application that receives applications. */
@NullMarked
package io.github.rettesnor.quarkus;

import org.jspecify.annotations.NullMarked;
