// SPDX-License-Identifier: Apache-2.0

/** What comes out of a check: a decision, with its reasons and figures. A verdict is a value; it holds no document. */
@NullMarked
package io.github.rettesnor.verdict;

import org.jspecify.annotations.NullMarked;
