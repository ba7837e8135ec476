// SPDX-License-Identifier: Apache-2.0

/** The rule sets of Denmark: one file a rule set, one enum of clauses a source, and their words. */
@NullMarked
package io.github.rettesnor.dk;

import org.jspecify.annotations.NullMarked;
