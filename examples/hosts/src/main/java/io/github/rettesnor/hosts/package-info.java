// SPDX-License-Identifier: Apache-2.0

/** Programs that have the rules as constraints of Jakarta Validation. */
@NullMarked
package io.github.rettesnor.hosts;

import org.jspecify.annotations.NullMarked;
