// SPDX-License-Identifier: Apache-2.0

/** The rule sets of Norway: one file a rule set, one enum of clauses a source, and their words. */
@NullMarked
package io.github.rettesnor.no;

import org.jspecify.annotations.NullMarked;
