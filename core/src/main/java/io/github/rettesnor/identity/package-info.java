// SPDX-License-Identifier: Apache-2.0

/** The permanent names by which rules, rule sets and their sources are cited. */
@NullMarked
package io.github.rettesnor.identity;

import org.jspecify.annotations.NullMarked;
