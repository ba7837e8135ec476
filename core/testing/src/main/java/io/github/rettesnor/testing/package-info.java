// SPDX-License-Identifier: Apache-2.0

/**
 * Tests for the rules of a country or a call. An own test class extends one of these:
 *
 * <ul>
 *   <li>{@link io.github.rettesnor.testing.CaseTests}: each case of a folder passes, and the cases notice each rule that is wrong;
 *   <li>{@link io.github.rettesnor.testing.WordTests}: each rule has its words in each language;
 *   <li>{@link io.github.rettesnor.testing.DocumentLaws}: what holds for every rule set, on given documents;
 *   <li>{@link io.github.rettesnor.testing.AnyDocumentLaws}: the same on documents that jqwik generates.
 * </ul>
 *
 * <p>{@link io.github.rettesnor.testing.AnyDocument} has the generated documents for own laws. Only that class and {@code
 * AnyDocumentLaws} need jqwik.
 */
@NullMarked
package io.github.rettesnor.testing;

import org.jspecify.annotations.NullMarked;
