// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.reading.Placed;
import org.jspecify.annotations.Nullable;

/**
 * A rule set for a part of a document, as it is written.
 *
 * @param at the field that holds the part
 * @param onlyWith the field of the part that must be given
 * @param rules the rule set
 */
record InclusionForm(String at, @Nullable String onlyWith, Placed<WholeForm> rules) {}
