// SPDX-License-Identifier: Apache-2.0

/** Spreadsheets and Word documents: budgets read from them, verdicts written as overviews and letters. */
@NullMarked
package io.github.rettesnor.office;

import org.jspecify.annotations.NullMarked;
