// SPDX-License-Identifier: Apache-2.0
// Places in files, for people.
import { word } from './words.js';

/** A line and a column, a paragraph or a cell of a Word file, or a cell as its spreadsheet has it; empty for no place. */
export function placeName(place, file = '') {
    const [, line, column] = /^(\d+):(\d+)$/.exec(place) ?? [];
    const [, table, row, cell] = /^T(\d+):R(\d+):C(\d+)$/.exec(place) ?? [];
    if (table !== undefined) return word('place.table', { table, row, cell });
    if (line !== undefined) return /\.do[ct][xm]?$/i.test(file) ? word('place.paragraph', { line }) : word('place', { line, column });
    return place === '' ? '' : `${place}:`;
}

/** Problems without those that read like one before them, such as that of a merged cell for each of its rows. */
export function distinct(problems) {
    return problems.filter(({ place, message }, index) =>
        problems.findIndex(other => other.place === place && other.message === message) === index);
}

/** The place of a finding as a text. */
export function textOf({ line, column, sheet, cell, table, row }) {
    return sheet !== undefined ? `${sheet}!${cell}` : table !== undefined ? `T${table}:R${row}:C${column}` : `${line}:${column}`;
}
