// SPDX-License-Identifier: Apache-2.0
// The budget of the document as a form. The document is the only state: the form shows it, and changes it.
import { Digits, typed } from './json.js';
import { element, drawn } from './dom.js';
import { language, term, word } from './words.js';

const categories = ['SALARY', 'SOCIAL_COSTS', 'DAY_PACKAGE', 'TRAVEL', 'ACCOMMODATION', 'ON_CALL_SUPPLEMENT', 'OVERHEAD', 'DISSEMINATION',
    'REGISTRY_OPERATIONS', 'HOSPITAL_OPERATIONS', 'OTHER'];
const payBases = ['BASIC_PAY', 'OTHER'];
const amounts = ['unitCost', 'lumpSum', 'requested'];
const counts = ['persons', 'occasions'];
const section = document.getElementById('budget');
const lines = document.getElementById('lines');
const sums = document.getElementById('sums');

let budget = null;
let changed = () => {};

/** Shows a budget, a map as it was read; null hides the form. */
export function show(shown) {
    budget = shown;
    section.hidden = budget === null;
    sums.replaceChildren();
    if (budget !== null) {
        section.querySelectorAll('.row [data-field]').forEach(input => {
            input.value = written(budget.get(input.dataset.field));
        });
        lines.replaceChildren(...rows().map(line));
    }
}

/** Calls back when the form has changed the budget. */
export function onChange(callback) {
    changed = callback;
    section.querySelectorAll('.row [data-field]').forEach(input =>
        input.addEventListener('input', () => put(budget, input.dataset.field, input.value)));
}

function rows() {
    const given = budget.get('lines');
    return Array.isArray(given) ? given.filter(row => row instanceof Map) : [];
}

function written(value) {
    if (value instanceof Digits) return language() === 'en' ? value.text : value.text.replace('.', ',');
    return typeof value === 'string' ? value : '';
}

function put(map, field, text) {
    const isNumber = amounts.includes(field) || counts.includes(field);
    if (text.trim() === '') map.delete(field);
    else map.set(field, isNumber ? typed(text, counts.includes(field)) : text);
    changed();
}

function line(row, index) {
    const id = field => `line-${index}-${field}`;
    const field = (name, input) => element('div', { class: `field ${name}` },
        element('label', { for: id(name) }, word(`line.${name}`)), input);
    const text = (name, attributes = {}) => field(name, element('input', {
        id: id(name), 'data-field': name, autocomplete: 'off', value: written(row.get(name)), ...attributes,
        oninput: event => put(row, name, event.target.value),
    }));
    const choice = (name, codes, after = () => {}) => field(name, element('select', {
        id: id(name), 'data-field': name,
        onchange: event => { put(row, name, event.target.value); after(); },
    }, element('option', { value: '' }, word('choose')), codes.map(code =>
        element('option', { value: code, selected: row.get(name) === code }, term(code)))));
    const payBasis = choice('payBasis', payBases);
    const showPayBasis = () => { payBasis.hidden = row.get('category') !== 'SALARY' && !row.has('payBasis'); };
    showPayBasis();
    return element('fieldset', { class: 'line', 'data-line': index },
        element('legend', {}, word('line', { number: index + 1 })),
        choice('category', categories, showPayBasis), text('description'), text('activity'),
        text('unitCost', { inputmode: 'decimal' }), text('persons', { inputmode: 'numeric' }),
        text('occasions', { inputmode: 'numeric' }), text('lumpSum', { inputmode: 'decimal' }), payBasis,
        element('div', { class: 'line-foot' },
            element('p', { class: 'line-total' }, word('line.total'), ' ', element('output', { for: id('unitCost') }, '–')),
            element('button', { type: 'button', class: 'quiet', 'aria-label': word('line.remove.number', { number: index + 1 }),
                onclick: () => remove(row) }, word('line.remove'))),
        element('div', { class: 'beside' }));
}

function remove(row) {
    budget.set('lines', budget.get('lines').filter(other => other !== row));
    show(budget);
    changed();
    document.getElementById('add-line').focus();
}

/** Adds an empty line and goes to it. */
export function addLine() {
    const given = budget.get('lines');
    budget.set('lines', [...(Array.isArray(given) ? given : []), new Map()]);
    show(budget);
    changed();
    lines.lastElementChild.querySelector('select').focus();
}

/** Puts what is wrong beside what it is about. A finding has a path within the budget. */
export function mark(findings) {
    section.querySelectorAll('.beside').forEach(place => place.replaceChildren());
    section.querySelectorAll('[aria-invalid]').forEach(input => {
        input.removeAttribute('aria-invalid');
        input.removeAttribute('aria-describedby');
    });
    findings.forEach((finding, number) => {
        const [, index, field] = /^lines\[(\d+)\](?:\.(\w+))?/.exec(finding.path) ?? [];
        const box = index === undefined ? null : lines.querySelector(`[data-line="${index}"]`);
        const place = box?.querySelector('.beside') ?? document.getElementById('budget-findings');
        const id = `beside-${number}`;
        place.append(element('p', { class: `note ${finding.weight}`, id }, finding.message,
            finding.cure ? element('span', { class: 'note-cure' }, ` ${finding.cure}`) : null));
        const input = box === null
            ? section.querySelector(`.row [data-field="${CSS.escape(finding.path)}"]`)
            : box.querySelector(`[data-field="${field}"]`);
        if (input) {
            input.setAttribute('aria-invalid', 'true');
            input.setAttribute('aria-describedby', [input.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
        }
    });
}

/** Shows the sums: of each line, of each category as a bar, and the room that each limit leaves. Null for none. */
export function reckon(told, measures) {
    lines.querySelectorAll('[data-line]').forEach((box, index) => {
        box.querySelector('output').textContent = told?.lines[index]?.told ?? '–';
    });
    sums.replaceChildren();
    if (!told || told.categories.length === 0) return;
    const limited = measures.find(measure => measure.category && measure.limit.told.includes('%'));
    const ordered = [...told.categories].sort((a, b) => (b.category === limited?.category) - (a.category === limited?.category));
    sums.append(element('figure', { class: 'sums' }, bar(ordered, limited), table(ordered, told, limited)));
    if (measures.length > 0) sums.append(limits(measures));
}

function bar(ordered, limited) {
    const whole = drawn('svg', { class: 'bar', width: '100%', height: limited ? 52 : 36, role: 'img' });
    let from = 0;
    ordered.forEach(({ share }, index) => {
        const length = Number(share.exact) * 100;
        whole.append(drawn('rect', { class: `colour-${Math.min(index, 7)}`, x: `${from}%`, width: `${length}%`, height: 36 }));
        from += length;
    });
    const shares = ordered.map(sum => `${sum.name} ${sum.share.told}`).join(', ');
    whole.setAttribute('aria-label', limited ? `${shares}. ${word('limit')} ${limited.limit.told}` : shares);
    if (limited) {
        const at = `${Number(limited.limit.exact) * 100}%`;
        whole.append(drawn('line', { class: 'mark', x1: at, x2: at, y1: 0, y2: 40 }),
            drawn('text', { class: 'mark', x: at, y: 51, 'text-anchor': 'middle' }, limited.limit.told));
    }
    return whole;
}

function table(ordered, told, limited) {
    const number = content => element('td', { class: 'number' }, content);
    return element('table', {},
        element('thead', {}, element('tr', {},
            element('th', { scope: 'col' }, word('category')),
            element('th', { scope: 'col', class: 'number' }, word('amount')),
            element('th', { scope: 'col', class: 'number' }, word('share')))),
        element('tbody', {}, ordered.map((sum, index) => element('tr', {},
            element('th', { scope: 'row' }, swatch(index), sum.name),
            number(sum.amount.told),
            number(sum.category === limited?.category ? limited.measured.told : sum.share.told)))),
        element('tfoot', {}, element('tr', {}, element('th', { scope: 'row' }, word('sum')), number(told.funds.told), number(''))));
}

function swatch(index) {
    const square = drawn('svg', { class: 'swatch', width: 12, height: 12, 'aria-hidden': 'true' });
    square.append(drawn('rect', { class: `colour-${Math.min(index, 7)}`, width: 12, height: 12, rx: 3 }));
    return square;
}

function limits(measures) {
    return element('div', { class: 'limits' }, element('h3', {}, word('limits')), element('ul', {}, measures.map(measure =>
        element('li', {},
            element('p', {}, measure.title, lineOf(measure.path)),
            element('dl', {}, ['measured', 'limit', 'room'].map(key => element('div', { class: `${key} ${measure.outcome}` },
                element('dt', {}, word(key)), element('dd', {}, measure[key].told))))))));
}

function lineOf(path) {
    const index = /^lines\[(\d+)\]/.exec(path)?.[1];
    return index === undefined ? null : element('span', { class: 'small' }, ` ${word('line', { number: Number(index) + 1 })}`);
}
