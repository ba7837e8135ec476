// SPDX-License-Identifier: Apache-2.0

/**
 * Documents in, verdicts out: reads the public document format strictly, from JSON or YAML, and writes verdicts as JSON.
 *
 * <p>Whatever cannot be read ends as {@link io.github.rettesnor.reading.Unreadable}: one line that says where and what, in the words
 * of the document. Memory is bounded whatever comes in.
 */
@NullMarked
package io.github.rettesnor.json;

import org.jspecify.annotations.NullMarked;
