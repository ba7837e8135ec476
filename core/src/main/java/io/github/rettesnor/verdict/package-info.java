// SPDX-License-Identifier: Apache-2.0

/** The result of a check: a decision, with its reasons and figures. A verdict is a value; it does not hold the document. */
@NullMarked
package io.github.rettesnor.verdict;

import org.jspecify.annotations.NullMarked;
