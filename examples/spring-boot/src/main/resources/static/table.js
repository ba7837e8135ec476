// SPDX-License-Identifier: Apache-2.0
// A budget as a table: a line a row. Enter adds a line, and rows of a spreadsheet can be pasted.
import { drawn, element } from './dom.js';
import { change } from './state.js';
import { element as elementOf, field as fieldOf, listAt } from './place.js';
import { input } from './inputs.js';
import { paste } from './paste.js';
import { categories, payBases, payers, term, word } from './words.js';

const columns = [['category', 'choice'], ['description', 'text'], ['activity', 'text'], ['unitCost', 'amount'], ['persons', 'count'],
    ['occasions', 'times'], ['lumpSum', 'amount']];
const details = [['paidBy', 'choice'], ['payBasis', 'choice'], ['need', 'long'], ['competence', 'long']];
const choices = { category: categories, payBasis: payBases, paidBy: payers };
const opened = new Set();

const again = path => document.querySelector(`[data-path="${CSS.escape(path)}"]`);

/** Draws the budget at a place. */
export function drawBudget(place, { title = '', help = [] }) {
    const lines = fieldOf(place, 'lines');
    return element('section', { class: 'budget', 'data-budget': place.path, 'aria-label': title || word('budget') },
        title === '' ? null : element('h3', {}, title), help.map(text => element('p', { class: 'help' }, text)),
        element('div', { class: 'row' }, single(place, 'currency', 'text', { maxlength: 3, size: 4 }), single(place, 'requested', 'amount')),
        element('div', { class: 'beside', 'data-field': place.path === '' ? 'lines' : place.path }),
        table(lines),
        element('div', { class: 'buttons' },
            element('button', { type: 'button', class: 'add-line', onclick: () => add(lines, listAt(lines).length) }, word('line.add')),
            element('span', { class: 'small' }, word('line.hint'))),
        element('div', { class: 'sums' }),
        coFunding(fieldOf(place, 'coFunding')));
}

function single(place, name, kind, attributes = {}) {
    const at = fieldOf(place, name);
    return element('div', { class: 'field', 'data-field': at.path }, element('label', { for: `f-${at.path}` }, word(`budget.${name}`)),
        input(kind, at, {}, { id: `f-${at.path}`, ...attributes }), element('div', { class: 'beside' }));
}

function table(lines) {
    return element('table', { class: 'lines', onkeydown: event => keys(event, lines), onpaste: event => paste(event, lines) },
        element('caption', { class: 'hidden' }, word('lines')),
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, '#'),
            columns.map(([name, kind]) => element('th', { scope: 'col', class: kind === 'choice' || kind === 'text' ? name : `${name} number`,
                title: word(`line.${name}.help`) }, word(`line.${name}`))),
            element('th', { scope: 'col', class: 'number' }, word('line.total')),
            element('th', { scope: 'col' }, element('span', { class: 'hidden' }, word('line.actions'))))),
        listAt(lines).map((line, index) => row(lines, line, index)));
}

/** A line is a body of its own: its values, what more can be filled in, and what is wrong with it. */
function row(lines, line, index) {
    const at = elementOf(lines, index);
    const number = index + 1;
    const isOpen = opened.has(index) || needsDetails(line);
    const more = element('tr', { class: 'more', hidden: !isOpen }, element('td', {}),
        element('td', { colspan: columns.length + 2 }, element('div', { class: 'row' }, details.map(([name, kind]) => cell(at, name, kind, number, true)))));
    const button = (name, sign, attributes) => element('button', {
        type: 'button', class: 'icon', 'data-action': `${name} ${index}`, 'aria-label': word(`line.${name}`, { number }), title: word(`line.${name}`, { number }), ...attributes,
    }, sign);
    return element('tbody', { class: 'line', 'data-line': index, 'data-field': at.path },
        element('tr', {}, element('th', { scope: 'row' }, String(number)),
            columns.map(([name, kind]) => element('td', { class: name }, cell(at, name, kind, number, false))),
            element('td', { class: 'total number' }, element('span', { class: 'label', 'aria-hidden': 'true' }, word('line.total')), element('output', {}, '–')),
            element('td', { class: 'actions' },
                button('details', '…', { 'aria-expanded': String(isOpen), onclick: ({ target }) => {
                    more.hidden = !more.hidden;
                    opened[more.hidden ? 'delete' : 'add'](index);
                    target.setAttribute('aria-expanded', String(!more.hidden));
                } }),
                button('copy', twoSheets(), { onclick: () => add(lines, number, copyOf(line)) }),
                button('up', '↑', { disabled: index === 0, onclick: () => move(lines, index, -1) }),
                button('down', '↓', { disabled: number === listAt(lines).length, onclick: () => move(lines, index, 1) }),
                button('remove', '✕', { onclick: () => remove(lines, index) }))),
        more,
        element('tr', { class: 'notes' }, element('td', { colspan: columns.length + 3 }, element('div', { class: 'beside' }))));
}

function twoSheets() {
    const icon = drawn('svg', { width: 14, height: 14, viewBox: '0 0 14 14', fill: 'none', stroke: 'currentColor', 'aria-hidden': 'true' });
    [4.5, 1.5].forEach(at => icon.append(drawn('rect', { x: at, y: at, width: 8, height: 8, rx: 1 })));
    return icon;
}

/** Of salary the rules ask who needs it, for what, and on which basis. */
function needsDetails(line) {
    return line instanceof Map && (line.get('category') === 'SALARY' || details.some(([name]) => line.has(name)));
}

function copyOf(line) {
    return line instanceof Map ? new Map(line) : new Map();
}

function cell(at, name, kind, number, isVisible) {
    const place = fieldOf(at, name);
    const id = `f-${place.path}`;
    const options = (choices[name] ?? []).map(code => ({ code, title: term(code) }));
    return element('div', { class: `cell ${name}` },
        element('label', { for: id, class: isVisible ? null : 'label' }, word(`line.${name}`), element('span', { class: 'hidden' }, `, ${word('line', { number })}`)),
        isVisible ? element('p', { class: 'help', id: `${id}-help` }, word(`line.${name}.help`)) : null,
        input(kind, place, { options }, { id, 'aria-describedby': isVisible ? `${id}-help` : null }, name === 'category'));
}

function add(lines, index, line = new Map()) {
    change(null, () => {
        const now = lines.ensure(() => []);
        now.splice(index, 0, line);
        shift(index, 1);
    }, true);
    again(`${lines.path}[${index}].category`)?.focus();
}

function remove(lines, index) {
    change(null, () => {
        lines.get().splice(index, 1);
        shift(index, -1);
    }, true);
    (again(`${lines.path}[${Math.min(index, listAt(lines).length - 1)}].category`) ?? document.querySelector('.add-line')).focus();
}

function shift(from, by) {
    const before = [...opened];
    opened.clear();
    before.filter(index => by > 0 || index !== from).forEach(index => opened.add(index >= from ? index + by : index));
}

function move(lines, index, by) {
    const other = index + by;
    const now = listAt(lines);
    if (other < 0 || other >= now.length) return;
    change(null, () => { [now[index], now[other]] = [now[other], now[index]]; }, true);
    document.querySelector(`[data-action="${by < 0 ? 'up' : 'down'} ${other}"]:not(:disabled)`)?.focus();
}

function keys(event, lines) {
    const index = Number(event.target.closest('[data-line]')?.dataset.line ?? NaN);
    if (Number.isNaN(index) || event.isComposing) return;
    if (event.key === 'Enter' && event.target.tagName === 'INPUT') {
        event.preventDefault();
        add(lines, index + 1);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && event.target.tagName === 'INPUT') {
        event.preventDefault();
        move(lines, index, event.key === 'ArrowUp' ? -1 : 1);
    }
}

function coFunding(place) {
    const parts = [['source', 'text'], ['amount', 'amount']];
    return element('fieldset', { class: 'group', 'data-field': place.path }, element('legend', {}, word('co-funding')),
        element('p', { class: 'help' }, word('co-funding.help')),
        listAt(place).map((one, index) => {
            const at = elementOf(place, index);
            return element('div', { class: 'row', 'data-field': at.path }, parts.map(([name, kind]) => {
                const id = `f-${at.path}.${name}`;
                return element('div', { class: 'field' }, element('label', { for: id }, word(`co-funding.${name}`)), input(kind, fieldOf(at, name), {}, { id }));
            }), element('button', { type: 'button', class: 'quiet', 'aria-label': word('co-funding.remove', { number: index + 1 }), onclick: () => change(null, () => {
                const left = listAt(place).filter((other, position) => position !== index);
                place.put(left.length === 0 ? undefined : left);
            }, true) }, word('remove')), element('div', { class: 'beside' }));
        }),
        element('button', { type: 'button', onclick: () => {
            change(null, () => place.ensure(() => []).push(new Map()), true);
            again(`${place.path}[${listAt(place).length - 1}].source`)?.focus();
        } }, word('co-funding.add')), element('div', { class: 'beside' }));
}
