// SPDX-License-Identifier: Apache-2.0
// Rows of a spreadsheet become lines of a budget.
import { change } from './state.js';
import { listAt } from './place.js';
import { typed } from './numbers.js';
import { notice } from './notice.js';
import { categories, everyWord, word } from './words.js';

const texts = ['description', 'activity'];
const numbers = ['unitCost', 'persons', 'occasions', 'lumpSum'];
const LEAST = 3;

/** Takes rows with tabs from the clipboard; any other text is left to the field. */
export function paste(event, lines) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const rows = text.split(/\r?\n/).map(row => row.split('\t').map(cell => cell.trim())).filter(row => row.some(Boolean));
    if (rows.length === 0 || Math.max(...rows.map(row => row.length)) < 2) return;
    event.preventDefault();
    const index = Number(event.target.closest('[data-line]')?.dataset.line ?? listAt(lines).length);
    const headings = headingsOf(rows[0]);
    const added = (headings ? rows.slice(1) : rows).map(row => (headings ? byHeading(row, headings) : byKind(row)));
    change(null, () => {
        const now = lines.ensure(() => []);
        const isBlank = now[index] instanceof Map && now[index].size === 0;
        now.splice(index, isBlank ? 1 : 0, ...added);
    }, true);
    const left = headings ? rows[0].filter((name, column) => name !== '' && !headings[column]) : [];
    notice(word('pasted', { number: added.length }) + (left.length === 0 ? '' : ` ${word('pasted.left', { names: left.join(', ') })}`));
}

/** The fields that the first row names; null where it is a line. */
function headingsOf(row) {
    const named = row.map(cell => ['category', ...texts, ...numbers, 'need', 'competence']
        .find(field => everyWord(`line.${field}`).some(title => isAlike(title, cell))));
    return named.filter(Boolean).length < 2 || row.some(cell => typed(cell).value) ? null : named;
}

function isAlike(title, cell) {
    const [one, other] = [title.toLowerCase(), cell.toLowerCase()];
    return other.length >= LEAST && (one.startsWith(other) || other.startsWith(one));
}

function byHeading(row, headings) {
    const line = new Map();
    row.forEach((cell, column) => {
        if (cell !== '' && headings[column]) put(line, headings[column], cell);
    });
    return line;
}

/** Without headings, texts are the category, the description and the activity, and numbers the price, how many and how often. */
function byKind(row) {
    const cells = row.filter(Boolean);
    const line = new Map();
    const words = cells.filter(cell => !isNumber(cell));
    const amounts = cells.filter(isNumber);
    const category = words.findIndex(cell => categoryOf(cell));
    if (category >= 0) put(line, 'category', words.splice(category, 1)[0]);
    words.forEach((cell, position) => {
        const field = texts[Math.min(position, texts.length - 1)];
        line.set(field, line.has(field) ? `${line.get(field)}, ${cell}` : cell);
    });
    (amounts.length === 1 ? ['lumpSum'] : numbers).forEach((field, position) => {
        if (position < amounts.length) put(line, field, amounts[position]);
    });
    return line;
}

function isNumber(cell) {
    const { value, unclear } = typed(cell);
    return Boolean(value ?? unclear);
}

function put(line, field, cell) {
    if (field === 'category') line.set(field, categoryOf(cell) ?? cell);
    else line.set(field, numbers.includes(field) ? typed(cell, field === 'persons').value ?? cell : cell);
}

function categoryOf(cell) {
    return categories.find(code => code === cell || everyWord(`term.${code}`).some(title => isAlike(title, cell)));
}
