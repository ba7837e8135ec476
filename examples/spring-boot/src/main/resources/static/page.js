// SPDX-License-Identifier: Apache-2.0
// The page: what the person does changes the state, and what the state comes to is shown.
import { read, write } from './json.js';
import { element } from './dom.js';
import { canRedo, canUndo, change, changed, forget, kept, load, onChange, redo, state, undo } from './state.js';
import { desk, save } from './service.js';
import { draw } from './form.js';
import { goTo, mark, soFar } from './notes.js';
import { notice } from './notice.js';
import { reckon } from './sums.js';
import { answers, around, fileSheets, formRuleSet, formSheet, judge } from './judging.js';
import './printing.js';
import * as carried from './carried.js';
import * as decisions from './decisions.js';
import * as files from './files.js';
import * as officer from './officer.js';
import * as ruleFiles from './rulefiles.js';
import * as tabs from './tabs.js';
import * as verdict from './verdict.js';
import * as words from './words.js';

const PAUSE = 300;
const { word } = words;
const byId = id => document.getElementById(id);
const forms = new Map();

let ruleSets = [];
let waiting;

async function judgeNow() {
    clearTimeout(waiting);
    try {
        if (await judge()) show();
    } catch (error) {
        verdict.none(error.status === 413 ? 'large' : 'failed', error.problem?.problems?.[0]?.message ?? error.problem?.detail ?? null);
        console.info(error);
    }
}

function judgeSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(judgeNow, PAUSE);
}

/** The answer for the document that is looked at. */
function looked() {
    const isForm = state.chosen < 0 || state.tab === 'fill' || state.tab === 'json';
    return isForm ? answers.form : answers.files[state.chosen];
}

function show() {
    const answer = looked();
    const isForm = answer === answers.form;
    if (state.tab === 'fill' && answers.form?.verdict) {
        const findings = soFar(answers.form);
        mark(findings, answers.form.problems);
        reckon(answers.form);
    }
    if (answer === undefined || answer === null) verdict.none('empty');
    else if (!answer.verdict) verdict.none('unreadable', answer.problems[0]?.message);
    else if (isForm && state.carried.some(({ seen }) => !seen)) verdict.none('carried');
    else if (isForm && !state.all) verdict.soFar(soFar(answer), goTo);
    else verdict.show(answer, isForm && state.tab === 'fill' ? goTo : null);
    officer.show(answer);
    files.list(answers.files, [...ruleSets.map(({ ruleSet }) => ruleSet), ...state.rules.map(({ ruleSet }) => ruleSet)], index => files.openInForm(index, answers.files[index], byId('form')));
}

async function fields() {
    const id = formRuleSet();
    const key = JSON.stringify([id, words.language(), state.rules.map(({ name, used }) => [name, used])]);
    if (!forms.has(key)) forms.set(key, await (await desk('fields', { rules: ruleFiles.used() }, { query: { rules: id } })).json());
    return forms.get(key);
}

async function redraw() {
    byId('start').hidden = state.tree !== null;
    byId('filling').hidden = state.tree === null;
    byId('json-text').value = state.tree === null ? '' : write(state.tree);
    byId('filled-by').textContent = state.tree === null ? '' : words.ruleSetName(formRuleSet());
    carried.list();
    ruleFiles.list();
    listDocuments();
    if (state.tree === null) byId('form').replaceChildren();
    else if (state.ruleSet !== '') draw(await fields());
    byId('xlsx').hidden = document.querySelector('.budget') === null;
}

function listDocuments() {
    byId('decide-document').replaceChildren(element('option', { value: -1, selected: state.chosen < 0 }, word('document.form')),
        ...state.files.map(({ name }, index) => element('option', { value: index, selected: state.chosen === index }, name)));
}

function start(ruleSet) {
    change(null, () => Object.assign(state, {
        tree: new Map([['ruleSet', ruleSet]]), name: '', ruleSet, all: false, touched: new Set(), carried: [], chosen: -1,
    }), true);
    byId('form').focus();
}

/** The document as text is the document too. */
function takeText(text, isNew) {
    let tree = null;
    try {
        tree = read(text);
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
    }
    byId('json-fault').hidden = tree instanceof Map || text.trim() === '';
    if (!(tree instanceof Map)) return;
    const named = tree.get('ruleSet');
    change(isNew ? null : 'json', () => Object.assign(state, {
        tree, all: true, ruleSet: ruleSets.some(set => set.ruleSet === named) || state.rules.some(rule => rule.ruleSet === named) ? named : state.ruleSet || 'no:budget:2019',
    }), isNew);
}

async function speak(code) {
    words.speak(code);
    const address = new URL(location.href);
    address.searchParams.set('lang', code);
    history.replaceState(null, '', address);
    listSets();
    await ruleFiles.retell();
    await redraw();
    await judgeNow();
}

function listSets() {
    byId('start-sets').replaceChildren(...ruleSets.map(({ ruleSet }) => element('li', {},
        element('button', { type: 'button', 'data-start': ruleSet, onclick: () => start(ruleSet) }, words.ruleSetName(ruleSet)))));
}

function on(id, doIt, event = 'click') {
    byId(id).addEventListener(event, doIt);
}

function fileInput(button, input, take) {
    on(button, () => byId(input).click());
    on(input, async ({ target }) => {
        await take(target.files);
        target.value = '';
    }, 'change');
}

async function example() {
    const text = await (await fetch('examples/no-budget-broken.json')).text();
    takeText(text, true);
}

function lookedSheet() {
    return [looked() === answers.form ? formSheet() : fileSheets()[state.chosen]];
}

function report(sheets, isForApplicant) {
    return files.takeAway('reports', `${word('report.file')}.${sheets.length === 1 ? 'html' : 'zip'}`, { files: sheets, ...around() },
        { applicant: isForApplicant });
}

function everything() {
    return { files: fileSheets(), ...around() };
}

document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.target.matches('input, textarea')) {
        event.preventDefault();
        (event.shiftKey ? redo : undo)();
    }
});
on('undo', undo);
on('redo', redo);
on('check-all', () => change(null, () => { state.all = true; }));
on('example', example);
on('draft', () => save(write(state.tree), `${word('draft.file')}.json`));
on('new', () => change(null, () => Object.assign(state, { tree: null, carried: [], touched: new Set(), all: false, name: '', chosen: -1 }), true));
on('xlsx', () => files.takeAway('form', `${word('budget')}.xlsx`, {
    files: document.querySelector('[data-line]') === null ? [] : [formSheet()], rules: ruleFiles.used(),
}, { rules: formRuleSet() }));
on('report', () => report(lookedSheet(), false));
on('report-applicant', () => report(lookedSheet(), true));
on('print', () => window.print());
on('forget', forget);
on('overview', () => files.takeAway('overview', `${word('overview.file')}.xlsx`, everything()));
on('letters', () => files.takeAway('letters', `${word('letters.file')}.zip`, { ...everything(), office: officer.office() }));
on('reports', () => report(fileSheets(), false));
on('reports-applicant', () => report(fileSheets(), true));
on('decisions-save', decisions.saveFile);
on('decide-document', ({ target }) => { state.chosen = Number(target.value); changed(); }, 'change');
on('json-text', ({ target }) => takeText(target.value, false), 'input');
fileInput('choose', 'file', files.take);
fileInput('start-choose', 'start-file', async given => {
    tabs.open('files');
    await files.take(given);
});
fileInput('rules-choose', 'rules-file', ruleFiles.take);
fileInput('decisions-choose', 'decisions-file', decisions.take);
document.querySelectorAll('[data-language]').forEach(button => button.addEventListener('click', () => speak(button.dataset.language)));
onChange(isDrawnAnew => {
    byId('undo').disabled = !canUndo();
    byId('redo').disabled = !canRedo();
    if (isDrawnAnew) tabs.show();
    if (isDrawnAnew) redraw().then(judgeNow);
    else judgeSoon();
    if (!kept()) notice(word('kept.not'), true);
});

await words.load();
ruleSets = await (await fetch('api/rules')).json();
load();
officer.watchOffice();
tabs.watch({ rules: ruleFiles.take, files: files.take, show });
const asked = new URLSearchParams(location.search);
if (asked.get('rules') && state.tree === null) start(asked.get('rules'));
if (asked.has('example') && state.tree === null) await example();
await speak(words.language());
byId('page').hidden = false;
