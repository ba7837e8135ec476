// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.verdict.Cell;

/**
 * What a row or a column of a table was taken for.
 *
 * @param cell where it stands
 * @param as a field for a column; {@code line}, {@code section}, {@code sum}, {@code requested}, {@code co-funding}, {@code currency},
 *     {@code rule-set}, {@code words} or {@code ignored} for a row
 * @param text what stands there
 */
public record Taken(Cell cell, String as, String text) {}
