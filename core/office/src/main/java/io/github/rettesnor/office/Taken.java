// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.verdict.Location;

/**
 * What a piece of a document was taken for: a row or a column of a table, a heading, a question of a form.
 *
 * @param at its place
 * @param as a field of a document, such as {@code answers[1]}; for a column a field of a line; for a row {@code line}, {@code section},
 *     {@code sum}, {@code requested}, {@code co-funding}, {@code currency}, {@code rule-set}, {@code words} or {@code ignored}
 * @param text the text there
 */
public record Taken(Location at, String as, String text) {}
