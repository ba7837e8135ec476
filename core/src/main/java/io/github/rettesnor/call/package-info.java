// SPDX-License-Identifier: Apache-2.0

/**
 * Rule sets and decisions as files: what a grant office writes, without a programmer. A rule set is read from a file that changes
 * another one, or that has all its rules; any rule set can be written as such a file. The schemas of all files come from here too.
 */
@NullMarked
package io.github.rettesnor.call;

import org.jspecify.annotations.NullMarked;
