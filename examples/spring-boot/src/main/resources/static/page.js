// SPDX-License-Identifier: Apache-2.0
// The page: what the person does changes the state, and what the state comes to is shown.
import { write } from './json.js';
import { element } from './dom.js';
import { canRedo, canUndo, change, changed, forget, kept, load, onChange, redo, state, undo } from './state.js';
import { desk, save } from './service.js';
import { draw } from './form.js';
import { goTo, mark, soFar } from './notes.js';
import { notice } from './notice.js';
import { reckon } from './sums.js';
import { example, follow, listSets, takeText } from './starting.js';
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
let shown;

async function judgeNow() {
    clearTimeout(waiting);
    try {
        if (await judge()) show();
    } catch (error) {
        show();
        if (looked() === undefined) verdict.none('failed', error.problem?.problems?.[0]?.message ?? error.problem?.detail ?? null);
        console.info(error);
    }
}

function judgeSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(judgeNow, PAUSE);
}

/** The position of the file that is looked at, -1 for the document in the form. */
function place() {
    return state.tab === 'fill' || state.tab === 'json' || state.chosen >= state.files.length ? -1 : state.chosen;
}

/** The answer for the document that is looked at. */
function looked() {
    const { form, files: ofFiles } = answers();
    return place() < 0 ? form : ofFiles[place()];
}

const isBrokenText = () => state.tab === 'json' && !byId('json-fault').hidden;

/** What is shown of a document that has been changed, or of another one, must not be taken for the verdict on this one. */
function showWaiting() {
    if (isBrokenText()) verdict.none('unreadable', word('json.fault'));
    else if (looked() === undefined && (verdict.isGood() || shown !== place())) verdict.wait();
    listFiles();
}

function listFiles() {
    const { files: ofFiles } = answers();
    files.list(ofFiles, [...ruleSets.map(({ ruleSet }) => ruleSet), ...state.rules.map(({ ruleSet }) => ruleSet)],
        file => files.openInForm(file, ofFiles[state.files.indexOf(file)], byId('form')));
}

function show() {
    const { form } = answers();
    const answer = looked();
    const isForm = place() < 0;
    shown = place();
    if (state.tab === 'fill' && form?.verdict) {
        mark(soFar(form), form.problems);
        reckon(form);
    }
    if (isBrokenText()) verdict.none('unreadable', word('json.fault'));
    else if (answer === null) verdict.none('empty');
    else if (answer === undefined) verdict.wait();
    else if (answer.isLarge) verdict.none('large');
    else if (!answer.verdict) verdict.none('unreadable', answer.problems[0]?.message);
    else if (isForm && state.carried.some(({ seen }) => !seen)) verdict.none('carried');
    else if (isForm && !state.all) verdict.soFar(soFar(answer), goTo);
    else verdict.show(answer, isForm && state.tab === 'fill' ? goTo : null);
    officer.show(answer);
    listFiles();
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
    byId('json-fault').hidden = true;
    byId('filled-by').textContent = state.tree === null ? '' : words.ruleSetName(formRuleSet());
    carried.list();
    ruleFiles.list();
    listDocuments();
    officer.listOffice();
    if (state.tree === null) byId('form').replaceChildren();
    else await drawForm();
    byId('xlsx').hidden = document.querySelector('[data-line]') === null;
}

/** The rules of a document may be in a rule file that is not there any more. */
async function drawForm() {
    try {
        draw(await fields());
    } catch (error) {
        if (!error.problem) throw error;
        byId('form').replaceChildren(element('p', { class: 'note bad' }, word('rules.unknown', { name: formRuleSet() })));
    }
}

function listDocuments() {
    byId('decide-document').replaceChildren(element('option', { value: -1, selected: state.chosen < 0 }, word('document.form')),
        ...state.files.map(({ name }, index) => element('option', { value: index, selected: state.chosen === index }, name)));
}

async function speak(code) {
    words.speak(code);
    const address = new URL(location.href);
    address.searchParams.set('lang', code);
    history.replaceState(null, '', address);
    listSets(ruleSets);
    await ruleFiles.retell();
    await redraw();
    await judgeNow();
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

function lookedSheet() {
    return [place() < 0 ? formSheet() : fileSheets()[place()]];
}

function report(sheets, isForApplicant) {
    return files.takeAway('reports', `${word('report.file')}.${sheets.length === 1 ? 'html' : 'zip'}`, { files: sheets, ...around() },
        { applicant: isForApplicant });
}

/** A file that is saved does not have what could not be read in the one that it came from, so that must be seen first. */
function whenSeen(save) {
    if (state.carried.every(({ seen }) => seen)) save();
    else notice(word('state.carried.meaning'), true);
}

function everything() {
    return { files: fileSheets(), ...around() };
}

document.addEventListener('keydown', event => {
    if (state.tab === 'fill' && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.target.matches('input, textarea')) {
        event.preventDefault();
        (event.shiftKey ? redo : undo)();
    }
});
on('undo', undo);
on('redo', redo);
on('check-all', () => change(null, () => { state.all = true; }));
on('example', example);
on('draft', () => whenSeen(() => save(write(state.tree), `${word('draft.file')}.json`)));
on('blank', () => files.takeAway('blank', null, { rules: ruleFiles.used() }, { rules: formRuleSet() }));
on('new', () => change(null, () => Object.assign(state, { tree: null, ruleSet: '', carried: [], touched: new Set(), all: false, name: '', chosen: -1 }), true));
on('xlsx', () => whenSeen(() => files.takeAway('budget', `${word('budget')}.xlsx`, { files: [formSheet()], rules: ruleFiles.used() })));
on('report', () => report(lookedSheet(), false));
on('report-applicant', () => report(lookedSheet(), true));
on('print', () => window.print());
on('forget', () => {
    officer.forget();
    forget();
});
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
    showWaiting();
    if (isDrawnAnew) redraw().then(judgeNow);
    else judgeSoon();
    if (!kept()) notice(word('kept.not'), true);
});

await words.load();
ruleSets = await (await fetch('api/rules')).json();
load();
officer.watchOffice();
tabs.watch({ rules: ruleFiles.take, files: files.take, show });
await follow(new URLSearchParams(location.search), ruleSets);
await speak(words.language());
byId('page').hidden = false;
