// SPDX-License-Identifier: Apache-2.0
// What is wrong stands beside the field that it is about.
import { element } from './dom.js';
import { state } from './state.js';
import { typed, written } from './numbers.js';
import { language, word } from './words.js';
import { weight } from './verdict.js';

const form = document.getElementById('form');

/** Whether one path leads to the other. */
function isWithin(path, other) {
    return path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`);
}

/** What there is to say of a document that is still being filled in: only of what was touched. */
export function soFar(answer) {
    const isTouched = path => path !== '' && [...state.touched].some(touched => isWithin(touched, path) || isWithin(path, touched));
    const isExact = path => [...state.touched].some(touched => isWithin(path, touched));
    const isBroken = ({ outcome }) => outcome === 'VIOLATED';
    const unread = new Set([...answer.problems, ...answer.verdict.findings.filter(isBroken)].map(({ path }) => path));
    return answer.verdict.findings
        .filter(({ outcome, path }) => outcome !== 'NOT_EVALUATED' || !unread.has(path))
        .filter(({ path, outcome }) => state.all || (isTouched(path) && outcome === 'VIOLATED'))
        .filter(({ path, message }, index, all) => all.findIndex(other => other.path === path && other.message === message) === index)
        .map(finding => ({ ...finding, weight: state.all || isExact(finding.path) ? weight(finding) : 'open' }));
}

/** Puts findings and problems beside their fields, or beside the nearest field around them. */
export function mark(findings, problems) {
    form.querySelectorAll('.beside').forEach(place => place.replaceChildren());
    form.querySelectorAll('[aria-invalid]').forEach(input => {
        input.removeAttribute('aria-invalid');
        const described = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(id => !id.startsWith('note-'));
        if (described.some(Boolean)) input.setAttribute('aria-describedby', described.join(' '));
        else input.removeAttribute('aria-describedby');
    });
    let number = 0;
    const put = (path, made) => {
        const input = form.querySelector(`[data-path="${CSS.escape(path)}"]`);
        const id = `note-${number++}`;
        const note = made(input, id);
        besideOf(path)?.append(note);
        if (input) {
            input.setAttribute('aria-invalid', 'true');
            input.setAttribute('aria-describedby', [input.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
        }
    };
    problems.forEach(problem => put(problem.path, (input, id) => unread(problem, input, id)));
    findings.forEach(finding => put(finding.path, (input, id) => element('p', { class: `note ${finding.weight}`, id }, finding.message,
        finding.cure ? element('span', { class: 'note-cure' }, ` ${finding.cure}`) : null)));
}

function besideOf(path) {
    for (let around = path; around !== ''; around = around.replace(/(?:\.[^.[\]]+|\[[^[\]]*\]|^[^.[\]]+)$/, '')) {
        const found = form.querySelector(`[data-field="${CSS.escape(around)}"] .beside`);
        const own = [...form.querySelectorAll(`[data-field="${CSS.escape(around)}"]`)].flatMap(box =>
            box.classList.contains('beside') ? [box] : [...box.children].filter(child => child.classList.contains('beside')));
        if (own.length > 0) return own[0];
        if (found) return found;
    }
    return form.querySelector('.beside');
}

/** A number that can be read in two ways is offered in the likelier one. */
function unread(problem, input, id) {
    const now = input?.value ?? '';
    const { unclear } = input?.classList.contains('number') ? typed(now) : {};
    const isNumber = input?.classList.contains('number');
    return element('p', { class: 'note bad', id },
        unclear ? word('number.unclear', { text: now }) : isNumber ? word('number.hint') : problem.message, ' ',
        unclear ? element('button', { type: 'button', class: 'small-button', onclick: () => accept(unclear, input) },
            word('number.accept', { number: written(unclear, language()) })) : null);
}

function accept(digits, input) {
    input.value = written(digits, language());
    input.dispatchEvent(new Event('input'));
    input.focus();
}

/** Goes to the field of a path. */
export function goTo(path) {
    const box = besideOf(path)?.closest('[data-field]') ?? form;
    const field = form.querySelector(`[data-path="${CSS.escape(path)}"]`) ?? box.querySelector('input, select, textarea');
    field?.closest('details')?.setAttribute('open', '');
    (field ?? box).scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
}
