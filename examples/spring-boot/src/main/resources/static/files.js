// SPDX-License-Identifier: Apache-2.0
// Several files: dropped or chosen, judged, listed, and taken away.
import { element } from './dom.js';
import { read } from './json.js';
import { change, changed, state } from './state.js';
import { desk, save, sheetOf } from './service.js';
import { sheetOfFile } from './judging.js';
import * as ruleFiles from './rulefiles.js';
import { notice } from './notice.js';
import { ruleSetName, word } from './words.js';
import { distinct, placeName } from './places.js';

const byId = id => document.getElementById(id);
const FEW = 3;

/** Takes files in; each has a row. */
export async function take(files) {
    const sheets = await Promise.all([...files].map(sheetOf));
    const large = [...files].filter((file, position) => sheets[position] === null).map(({ name }) => name);
    sheets.filter(sheet => sheet !== null).forEach(sheet => state.files.push({ ...sheet, name: free(sheet.name) }));
    notice(large.length === 0 ? word('files.taken', { number: files.length }) : word('files.large', { names: large.join(', ') }), large.length > 0);
    changed();
}

/** A name that no other file has, so that a file and a later edition of it are distinguished. */
function free(name) {
    const [, plain, ending] = /^(.*?)(\.[^.]*)?$/s.exec(name);
    for (let number = 1; ; number++) {
        const next = number === 1 ? name : `${plain} (${number})${ending ?? ''}`;
        if (state.files.every(file => file.name !== next)) return next;
    }
}

/** Lists the files with what came out; `answers` has one for each file. */
export function list(answers, ruleSets, open) {
    byId('files-none').hidden = state.files.length > 0;
    byId('files-table').hidden = state.files.length === 0;
    byId('files-take').hidden = state.files.length === 0;
    const focused = document.activeElement?.dataset.button;
    byId('files-rows').replaceChildren(...state.files.map((file, index) => row(file, answers[index], index, ruleSets, open)));
    if (focused) byId('files-rows').querySelector(`[data-button="${CSS.escape(focused)}"]`)?.focus();
    const counts = new Map();
    answers.forEach(answer => counts.set(stateOf(answer), (counts.get(stateOf(answer)) ?? 0) + 1));
    byId('files-sum').textContent = [...counts].map(([key, number]) => `${word(key)}: ${number}`).join(' · ');
}

function stateOf(answer) {
    return answer === undefined ? 'state.busy' : answer.verdict ? `decision.${answer.verdict.decision}` : 'state.unreadable';
}

function row(file, answer, index, ruleSets, open) {
    const verdict = answer?.verdict;
    const broken = new Set((verdict?.findings ?? []).filter(({ outcome, severity }) => outcome === 'VIOLATED' && severity === 'ERROR').map(({ rule }) => rule));
    const what = verdict ? [...broken].map(rule => answer.titles[rule]) : [];
    const problems = (answer?.problems ?? []).map(({ place, message }) => `${placeName(place, file.name)} ${message}`);
    const title = answer?.title ?? file.name;
    const number = (text, key) => element('td', { class: 'number', 'data-label': word(key) }, text);
    return element('tr', { class: verdict?.decision ?? 'unreadable', 'data-file': index },
        element('th', { scope: 'row' }, title, element('span', { class: 'small' }, title === file.name ? '' : file.name)),
        element('td', {}, element('span', { class: 'state' }, word(stateOf(answer))), element('span', { class: 'small' }, answer?.ruleSet ? ruleSetName(answer.ruleSet) : '')),
        element('td', {}, shorten([...new Set([...problems, ...what])]), answer === undefined || verdict ? null : choice(file, index, ruleSets)),
        number(answer?.figures?.budget?.categories.length > 0 ? answer.figures.budget.funds.written : '', 'budget'), number(verdict ? String(verdict.questions.length) : '', 'files.open'),
        element('td', { class: 'actions' },
            button('files.mend', file, () => open(file), !verdict),
            button('files.judge', file, () => {
                Object.assign(state, { chosen: state.files.indexOf(file), tab: 'officer' });
                notice('');
                changed(true);
            }, !verdict),
            button('files.remove', file, () => {
                state.files = state.files.filter(other => other !== file);
                state.chosen = -1;
                changed(true);
            })));
}

/** A file that names no rules, such as most spreadsheets, is judged by those that are chosen for it. */
function choice(file, index, ruleSets) {
    const id = `rules-of-${index}`;
    return element('div', { class: 'field' }, element('label', { for: id }, word('files.rules')),
        element('select', { id, onchange: ({ target }) => {
            file.ruleSet = target.value || undefined;
            changed();
        } }, element('option', { value: '' }, word('choose')),
        ruleSets.map(ruleSet => element('option', { value: ruleSet, selected: ruleSet === file.ruleSet }, ruleSetName(ruleSet)))));
}

function button(key, file, onclick, disabled = false) {
    return element('button', { type: 'button', class: 'quiet', 'data-button': `${key} ${file.name}`, 'aria-label': `${word(key)}: ${file.name}`, disabled, onclick }, word(key));
}

function shorten(texts) {
    if (texts.length < FEW) return texts.join('; ');
    return element('details', {}, element('summary', {}, word('files.faults', { number: texts.length })), element('ul', {}, texts.map(text => element('li', {}, text))));
}

/** Opens a file in the form. What could not be read of it must be seen before the document counts as mended. */
export async function openInForm(file, answer, content) {
    const { name } = file;
    const [{ document: text, problems }] = await (await desk('open', { files: [sheetOfFile(file)], rules: ruleFiles.used() })).json();
    if (text === null) {
        notice(`${placeName(problems[0].place, name)} ${problems[0].message}`, true);
        return;
    }
    const tree = read(text);
    if (!(tree instanceof Map)) {
        notice(word('state.unreadable'), true);
        return;
    }
    notice('');
    change(null, () => {
        Object.assign(state, {
            tree, name, ruleSet: answer.ruleSet, all: true, touched: new Set(), tab: 'fill', chosen: -1,
            carried: distinct(answer.problems).map(({ place, message }) => ({ place, message, seen: false })),
        });
    }, true);
    content.focus();
}

/** Takes away what the service makes; by the name that the service gives it where none is given here. */
export async function takeAway(what, given, content, query = {}) {
    try {
        const response = await desk(what, content, { query });
        const name = given ?? /filename="(.*?)"/.exec(response.headers.get('Content-Disposition'))[1];
        save(await response.blob(), name);
        notice(word('saved', { name }));
    } catch (error) {
        if (!error.problem) throw error;
        notice(error.status === 413 ? word('take.large') : error.problem.problems?.[0]?.message ?? error.problem.detail ?? word('state.failed'), true);
    }
}
