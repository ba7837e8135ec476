// SPDX-License-Identifier: Apache-2.0

/** The smallest program that judges a document. */
@NullMarked
package io.github.rettesnor.quickstart;

import org.jspecify.annotations.NullMarked;
