// SPDX-License-Identifier: Apache-2.0
// The budget drawn against its limits.
import { drawn, element } from './dom.js';
import { change, state } from './state.js';
import { read } from './json.js';
import { field, root } from './place.js';
import { word } from './words.js';

const COLOURS = 8;

/** Shows the sums of each line and each category, the room that each limit leaves, and the least cuts. */
export function reckon(answer) {
    const box = document.querySelector('.budget');
    if (!box) return;
    const budget = answer?.figures?.budget;
    box.querySelectorAll('[data-line]').forEach((line, index) => {
        line.querySelector('output').textContent = budget?.lines[index]?.written ?? '–';
    });
    const sums = box.querySelector('.sums');
    sums.replaceChildren();
    if (!budget || budget.categories.length === 0) return;
    const measures = answer.figures.measures.filter(({ category }) => category);
    const limited = measures.find(({ limit }) => limit.written.includes('%'));
    const ordered = [...budget.categories].sort((a, b) => (b.category === limited?.category) - (a.category === limited?.category));
    sums.append(element('figure', {}, bar(ordered, limited), table(ordered, budget, limited)));
    if (measures.length > 0) sums.append(limits(measures));
    if (answer.cuts) sums.append(cuts(answer.cuts, budget.path));
}

function bar(ordered, limited) {
    const whole = drawn('svg', { class: 'bar', width: '100%', height: limited ? 52 : 36, role: 'img' });
    let from = 0;
    ordered.forEach(({ share }, index) => {
        const length = Number(share.exact) * 100;
        whole.append(drawn('rect', { class: `colour-${Math.min(index, COLOURS - 1)}`, x: `${from}%`, width: `${length}%`, height: 36 }));
        from += length;
    });
    const shares = ordered.map(sum => `${sum.name} ${sum.share.written}`).join(', ');
    whole.setAttribute('aria-label', limited ? `${shares}. ${word('limit')} ${limited.limit.written}` : shares);
    if (limited) {
        const at = `${Number(limited.limit.exact) * 100}%`;
        whole.append(drawn('line', { class: 'mark', x1: at, x2: at, y1: 0, y2: 40 }),
            drawn('text', { class: 'mark', x: at, y: 51, 'text-anchor': 'middle' }, limited.limit.written));
    }
    return whole;
}

function table(ordered, budget, limited) {
    const number = content => element('td', { class: 'number' }, content);
    return element('table', {},
        element('thead', {}, element('tr', {},
            element('th', { scope: 'col' }, word('category')),
            element('th', { scope: 'col', class: 'number' }, word('amount')),
            element('th', { scope: 'col', class: 'number' }, word('share')))),
        element('tbody', {}, ordered.map((sum, index) => element('tr', {},
            element('th', { scope: 'row' }, swatch(index), sum.name),
            number(sum.amount.written),
            number(sum.category === limited?.category ? limited.measured.written : sum.share.written)))),
        element('tfoot', {}, element('tr', {}, element('th', { scope: 'row' }, word('sum')), number(budget.funds.written), number(''))));
}

function swatch(index) {
    const square = drawn('svg', { class: 'swatch', width: 12, height: 12, 'aria-hidden': 'true' });
    square.append(drawn('rect', { class: `colour-${Math.min(index, COLOURS - 1)}`, width: 12, height: 12, rx: 3 }));
    return square;
}

function limits(measures) {
    return element('details', { class: 'limits', open: measures.some(({ outcome }) => outcome === 'VIOLATED') },
        element('summary', {}, word('limits')), element('ul', {}, measures.map(measure =>
            element('li', {},
                element('p', {}, measure.title, lineOf(measure.path)),
                element('dl', {}, ['measured', 'limit', 'room'].map(key => element('div', { class: `${key} ${measure.outcome}` },
                    element('dt', {}, word(key)), element('dd', {}, measure[key].written))))))));
}

function lineOf(path) {
    const index = /lines\[(\d+)\]/.exec(path)?.[1];
    return index === undefined ? null : element('span', { class: 'small' }, ` ${word('line', { number: Number(index) + 1 })}`);
}

/** The least cuts: one click makes them, and one takes them back. */
function cuts({ total, cuts: parts, after }, path) {
    return element('section', { class: 'cuts' }, element('h3', {}, word('cuts')), element('p', {}, word('cuts.meaning', { total: total.written })),
        element('ul', {}, parts.map(({ line, amount, title }) =>
            element('li', {}, `${word('line', { number: line + 1 })}: −${amount.written} `, element('span', { class: 'small' }, title)))),
        element('button', { type: 'button', id: 'cut', onclick: () => change(null, () => cut(read(after), path), true) }, word('cuts.make')));
}

/** The form keeps what else stands in the document; a line of which nothing is left goes out. */
function cut(after, path) {
    const place = path === '' ? root : field(root, path);
    const budget = place.get();
    const kept = after.get('lines').filter(line => !(line.has('lumpSum') && Number(line.get('lumpSum').text) === 0));
    budget.set('lines', kept);
    if (budget.has('requested')) budget.set('requested', after.get('requested'));
    state.all = true;
}
