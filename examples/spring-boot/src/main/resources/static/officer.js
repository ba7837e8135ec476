// SPDX-License-Identifier: Apache-2.0
// The officer's side: each question with the text that it is about, and each breach with a way to waive it.
import { element } from './dom.js';
import { changed, state } from './state.js';
import { decide, on, today } from './decisions.js';
import { isWaived } from './verdict.js';
import { Digits, read } from './json.js';
import { written } from './numbers.js';
import { language, term, word } from './words.js';

const byId = id => document.getElementById(id);
const reasons = new Map();
let drawn = '';

/** Shows what is to be decided on a document; nothing is drawn anew while the officer writes, unless what is asked has changed. */
export function show(answer) {
    byId('decide-none').hidden = Boolean(answer?.verdict);
    byId('decide').hidden = !answer?.verdict;
    if (!answer?.verdict) return;
    const { verdict, questions, titles } = answer;
    const broken = verdict.findings.filter(({ outcome }) => outcome === 'VIOLATED')
        .filter(({ rule }) => !rule.startsWith('core.decisions.') && verdict.judgements.every(judgement => judgement.rule !== rule));
    const now = JSON.stringify([answer.document, questions, broken.map(({ rule, path, message }) => [rule, path, message]), state.chosen, word('title')]);
    if (now === drawn && byId('ask').contains(document.activeElement)) return;
    drawn = now;
    byId('ask').replaceChildren(...questions.map((one, index) => question(answer, one, index, titles)));
    byId('ask-none').hidden = questions.length > 0;
    byId('waive').replaceChildren(...broken.map((finding, index) => waiver(answer, finding, index)));
    byId('waive-none').hidden = broken.length > 0;
}

function question(answer, one, index, titles) {
    const isSame = ({ rule, at }) => rule === one.rule && (at ?? one.path) === one.path;
    const given = on(answer).judgements.find(isSame);
    const key = `${answer.document.digest} ${one.rule} ${one.path}`;
    const id = `q-${index}`;
    const box = element('fieldset', { class: `question ${given ? 'answered' : 'open'}` },
        element('legend', {}, one.message ?? titles[one.rule]),
        one.written === '' ? null : element('blockquote', { tabindex: 0, 'aria-label': word('ask.text') }, readable(one.written)),
        one.cure ? element('p', { class: 'small' }, one.cure) : null,
        element('div', { class: 'choices' }, ['met', 'unmet', 'open'].map(kind => element('div', { class: 'check' },
            element('input', { type: 'radio', name: id, id: `${id}-${kind}`, value: kind, checked: kind === (given ? (given.met ? 'met' : 'unmet') : 'open') }),
            element('label', { for: `${id}-${kind}` }, word(`ask.${kind}`))))),
        element('label', { for: `${id}-reason` }, word('ask.reason')),
        element('textarea', { id: `${id}-reason`, rows: 2, 'aria-describedby': `${id}-lacks` }, given?.reason ?? reasons.get(key) ?? ''),
        element('p', { class: 'lacks', id: `${id}-lacks`, role: 'status' }));
    box.addEventListener('input', () => {
        const met = box.querySelector('input:checked').value;
        const reason = box.querySelector('textarea').value.trim();
        reasons.set(key, reason);
        const lacks = met === 'open' ? '' : lacking(reason);
        box.querySelector('.lacks').textContent = lacks;
        box.className = `question ${met !== 'open' && lacks === '' ? 'answered' : 'open'}`;
        decide(answer, 'judgements', isSame, met === 'open' || lacks !== '' ? null : {
            rule: one.rule, at: one.path, question: one.message, text: one.text, met: met === 'met', office: state.office.sender, reason, day: today(),
        });
    });
    return box;
}

/** Lines of a budget come as JSON, a line each. */
function readable(judged) {
    return judged.split('\n').map(line => {
        const [, number, json] = /^(\d+\. )(\{.*\})$/.exec(line) ?? [];
        if (json === undefined) return line;
        const budgetLine = read(json);
        const text = key => { const value = budgetLine.get(key); return value instanceof Digits ? written(value.text, language()) : value; };
        const amount = text('lumpSum') ?? ['unitCost', 'persons', 'occasions'].map(text).filter(part => part !== undefined).join(' × ');
        return number + [text('category') ? term(text('category')) : null, text('description'), text('activity'), amount].filter(part => part ?? false).join(' · ');
    }).join('\n');
}

function lacking(reason, expires = '-') {
    return [[state.office.sender, 'lacks.office'], [reason, 'lacks.reason'], [expires, 'lacks.expires']]
        .filter(([given]) => !given).map(([, key]) => word(key)).join(' ');
}

function waiver(answer, finding, index) {
    const isSame = ({ rule, path }) => rule === finding.rule && (path ?? finding.path) === finding.path;
    const given = on(answer).waivers.find(isSame);
    const id = `w-${index}`;
    const waived = given !== undefined || isWaived(answer.verdict, finding);
    const box = element('details', { class: waived ? 'waiver waived' : 'waiver', open: waived },
        element('summary', {}, waived ? `${word('waived')}: ` : '', finding.message),
        element('label', { for: `${id}-reason` }, word('waive.reason')), element('textarea', { id: `${id}-reason`, rows: 2 }, given?.reason ?? ''),
        element('label', { for: `${id}-expires` }, word('waive.expires')), element('input', { id: `${id}-expires`, type: 'date', value: given?.expires ?? '' }),
        element('p', { class: 'lacks', role: 'status' }),
        element('div', { class: 'buttons' },
            element('button', { type: 'button', class: 'make', onclick: () => waive(box, answer, finding, isSame) }, word('waive.make')),
            waived ? element('button', { type: 'button', onclick: () => { drawn = ''; decide(answer, 'waivers', isSame, null); } }, word('waive.undo')) : null));
    return box;
}

function waive(box, answer, { rule, path }, isSame) {
    const reason = box.querySelector('textarea').value.trim();
    const expires = box.querySelector('input').value;
    const lacks = lacking(reason, expires);
    box.querySelector('.lacks').textContent = lacks;
    if (lacks !== '') return;
    drawn = '';
    decide(answer, 'waivers', isSame, { rule, path, office: state.office.sender, reason, day: today(), expires });
}

/** Forgets the reasons that were written for answers that were not given. */
export function forget() {
    reasons.clear();
}

/** Shows the office that is kept, but not where it is being written. */
export function listOffice() {
    document.querySelectorAll('[data-office]').forEach(input => {
        if (input !== document.activeElement) input.value = state.office[input.dataset.office] ?? '';
    });
}

/** The office, which stands in decisions and letters. */
export function watchOffice() {
    document.querySelectorAll('[data-office]').forEach(input => {
        input.addEventListener('input', () => {
            state.office = { ...state.office, [input.dataset.office]: input.value };
            listOffice();
            changed();
        });
    });
}

/** What letters need of the office; what is not filled in stays a marked blank. */
export function office() {
    return Object.fromEntries(Object.entries(state.office).filter(([, value]) => value.trim() !== ''));
}
