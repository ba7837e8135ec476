// SPDX-License-Identifier: Apache-2.0

/**
 * Verdicts as JSON: {@link io.github.rettesnor.json.RettesnorModule} writes and reads them with any Jackson mapper, and the writers
 * write many of them in constant memory, in the same form.
 */
@NullMarked
package io.github.rettesnor.json;

import org.jspecify.annotations.NullMarked;
